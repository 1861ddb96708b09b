import { describe, expect, test } from 'vitest';
import { sourceKindOf } from '../../src/source/source-kind.js';
import { readFacts } from '../../src/source/read-facts.js';
import { factsOf } from '../support/facts.js';

const wanted = { name: 'saveToken', parameters: ['token', 'client', 'user'], reads: [], list: 'tokens' };
const ofModule = sourceKindOf('model.mjs');

test('what a text says, in facts', async () => {
  const source =
    "const db = require('./db.js'); // mine\nconst saveToken = (token) => { db.tokens.push(token); };";
  expect(await factsOf(source)).toMatchObject({
    format: 'commonjs',
    code: source,
    database: './db.js',
    statements: [{ declares: ['db'] }, { declares: ['saveToken'] }],
    imports: [],
    exports: [],
    binding: { type: 'exact', name: 'saveToken' },
    declarations: [{ names: ['db'] }, { names: ['saveToken'] }],
    calls: [{ callee: ['require'] }, { callee: ['db', 'tokens', 'push'] }],
    names: expect.arrayContaining(['db', 'saveToken', 'token']) as unknown,
    comments: [{ text: ' mine' }],
  });
});

test('an ES module says what it imports and exports', async () => {
  const source = "import db from './db.js'; export const saveToken = await db(); // mine";
  expect(await readFacts(source, wanted, ofModule)).toMatchObject({
    format: 'module',
    imports: [{ from: './db.js' }],
    exports: [{ name: 'saveToken' }],
    binding: { type: 'exact' },
    comments: [{ text: ' mine' }],
  });
});

test('a text that cannot be read says why, and nothing else', async () => {
  const source = 'const saveToken = (token => {\n// token.client = 5';
  expect(await readFacts(source, wanted)).toEqual({
    wanted,
    format: 'commonjs',
    code: source,
    database: './db.js',
    problem: expect.objectContaining({ kind: expect.stringMatching(/^syntax-/) as unknown }) as unknown,
    statements: [],
    imports: [],
    exports: [],
    binding: { type: 'nowhere' },
    writes: [],
    declarations: [],
    keys: [],
    calls: [],
    reads: [],
    returns: [],
    loops: [],
    methods: [],
    throws: [],
    catches: [],
    labels: [],
    names: [],
    operations: [],
    comments: [],
  });
});

test('a text that can be read has no problem', async () => {
  expect(await factsOf('a();')).not.toHaveProperty('problem');
});

test('the database is what the lesson was told to ask for', async () => {
  const database = '../store.js';
  expect(await readFacts('a();', { ...wanted, database })).toMatchObject({ database });
  expect(await readFacts('a(', { ...wanted, database })).toMatchObject({ database });
});

test('a text whose tree is only guessed at names nothing', async () => {
  expect(await factsOf('if (false) f() = 1;')).toMatchObject({ binding: { type: 'nowhere' } });
});

describe('a Markdown fence around the code', () => {
  test.each([
    ['```js\nconst a = 1;\n```', 1],
    ['\n\n  ```js\nconst a = 1;\n```', 3],
  ])('is seen in %j, on line %i', async (source, line) => {
    expect(await factsOf(source)).toMatchObject({ fence: { line, column: 1 } });
  });

  test.each(['const a = ````b`;', "'```';", '// ```js\na();', '``;'])('but not in %j', async (source) => {
    expect(await factsOf(source)).not.toHaveProperty('fence');
  });
});
