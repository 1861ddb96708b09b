import { describe, expect, test } from 'vitest';
import type { BindingFact } from '../../../src/source/facts.js';
import { readComments } from '../../../src/source/reading/code.js';
import { findBinding, type Wanted } from '../../../src/source/reading/find-binding.js';
import { parseModule, parseSource, type Parsed } from '../../../src/source/reading/parse.js';

const wanted: Wanted = {
  name: 'saveToken',
  parameters: ['token', 'client', 'user'],
  reads: [],
  list: 'tokens',
};
const find = ({ program, comments }: Parsed, one = wanted): BindingFact =>
  findBinding(program, readComments(comments), one);
const bindingIn = async (source: string, one = wanted): Promise<BindingFact> =>
  find(await parseSource(source), one);
const bindingInModule = (source: string): BindingFact => find(parseModule(source));

const arrow = '(token, client, user) => {}';

describe('what the wanted name is bound to', () => {
  test.each([
    ['an initialiser', `const saveToken = ${arrow};`, 'arrow'],
    ['the last assignment', `let saveToken = 5; saveToken = ${arrow};`, 'arrow'],
    ['an assignment in a block', `let saveToken; { saveToken = ${arrow}; }`, 'arrow'],
    ['an alias', `const other = ${arrow}; const saveToken = other;`, 'arrow'],
    ['a chain, a comma, parentheses', `let a; const saveToken = ((0, a = ${arrow}));`, 'arrow'],
    ['a hoisted function, unless it is overwritten', 'saveToken = 5; function saveToken() {}', 'plain'],
    ['a function declaration', 'function saveToken() {}', 'function'],
    ['what a condition gives is not followed', `const saveToken = true ? ${arrow} : null;`, 'choice'],
    ['nor what a call gives', `const saveToken = make(${arrow});`, 'call'],
  ])('%s', async (_what, source, is) => {
    expect(await bindingIn(source)).toMatchObject({ type: 'exact', value: { type: is } });
  });

  test('an assignment to a variable of the block is not one to the binding', async () => {
    const source = `const saveToken = ${arrow}; { let saveToken; saveToken = 5; }`;
    expect(await bindingIn(source)).toMatchObject({ value: { type: 'arrow' } });
  });

  test('with the word that declares it, and its place', async () => {
    expect(await bindingIn(`\nlet saveToken = ${arrow};`)).toMatchObject({
      type: 'exact',
      name: 'saveToken',
      keyword: 'let',
      place: { line: 2, column: 5 },
    });
  });

  test.each([
    ['savetoken', 'case'],
    ['save_token', 'case'],
    ['saveTokne', 'near'],
    ['saveTokens', 'near'],
  ])('%s is found as %s', async (name, found) => {
    expect(await bindingIn(`const ${name} = ${arrow};`)).toMatchObject({ type: found, name });
  });

  test.each([
    ['the right name', `const saveTokens = 5; const saveToken = ${arrow};`, 'saveToken'],
    ['the nearest one', `const saveTokens = 5; const savetoken = ${arrow};`, 'savetoken'],
    [
      'what stands at the top level',
      `const model = { saveToken: 5 }; const saveTokn = ${arrow};`,
      'saveTokn',
    ],
  ])('%s is found rather than others', async (_what, source, name) => {
    expect(await bindingIn(source)).toMatchObject({ name });
  });
});

describe('where else it turns up', () => {
  test.each([
    ['nested', `function f() { const saveToken = ${arrow}; }`],
    ['nested', `{ const saveToken = ${arrow}; }`],
    ['nested', 'if (a) { function saveToken() {} }'],
    ['nested', '(() => { class saveToken {} });'],
    ['export-only', `module.exports.saveToken = ${arrow};`],
    ['export-only', "exports['saveToken'] = 5;"],
    ['method', `const model = { saveToken: ${arrow} };`],
    ['method', 'const model = { saveToken(token) {} };'],
    ['method', "const model = { 'saveToken': function () {} };"],
    ['class-method', 'class Model { saveToken() {} }'],
    ['class-method', 'class Model { saveToken = 5; }'],
    ['only-called', 'saveToken();'],
    ['only-called', 'a(saveToken(token, client, user));'],
    ['other-name', `const store = ${arrow};`],
    ['other-name', 'function store(token, client, user) {}'],
    ['other-name', `let store; store = ${arrow}; const a = (b) => {}, c = 5;`],
    ['in-comment', '// const saveToken = () => {}'],
    ['in-comment', '/* function saveToken() {} */'],
    ['in-comment', '// saveToken = later'],
    ['in-comment', '// a = b\n// function saveToken() {}'],
  ])('as %s: %s', async (where, source) => {
    expect(await bindingIn(source)).toMatchObject({ type: 'elsewhere', where });
  });

  test('passed on from another module', () => {
    const fact = { type: 'elsewhere', where: 'imported', name: 'saveToken', place: { line: 1, column: 1 } };
    expect(bindingInModule("export { saveToken } from './other.js';")).toEqual(fact);
    expect(bindingInModule("export { a, b as saveToken } from './other.js';")).toEqual(fact);
  });

  test.each([
    "export { other } from './other.js';",
    "export { saveToken as other } from './other.js';",
    "export { a as 'b' } from './other.js';",
    "export * from './other.js';",
    'const a = 1; export { a as saveToken };',
    'export { saveToken };',
  ])('not passed on: %s', (source) => {
    expect(bindingInModule(source)).toEqual({ type: 'nowhere' });
  });

  test.each([
    '',
    'module.exports.saveTokens = 5;',
    'module.exports[saveToken] = 5;',
    'saveToken.name = 5;',
    '() => { saveToken = 5; };',
    'const model = { saveToken: 5 };',
    'const model = { [saveToken]: () => {} };',
    'const model = { other: () => {} };',
    'const model = { other() {} };',
    'class Model { other() {} }',
    'class Model { [saveToken]() {} }',
    'other();',
    'model.saveToken();',
    'save.Token();',
    'f(saveToken);',
    'const store = (token, client) => {};',
    'const store = 5;',
    `const store = ${arrow}, other = ${arrow};`,
    '// about saveToken',
    '// a = () => {}',
    "const text = 'saveToken = 5';",
  ])('nowhere in: %s', async (source) => {
    expect(await bindingIn(source)).toEqual({ type: 'nowhere' });
  });

  test.each([
    ['nested', '{ let saveToken; } exports.saveToken = 1; saveToken();'],
    ['export-only', 'saveToken(); a({ saveToken() {} }); exports.saveToken = 1;'],
    ['method', 'saveToken(); class A { saveToken() {} } a({ saveToken() {} });'],
    ['class-method', 'saveToken(); class A { saveToken() {} }'],
    ['only-called', `const store = ${arrow}; saveToken();`],
    ['other-name', `// saveToken = 1\nconst store = ${arrow};`],
  ])('most likely it is meant as %s, of: %s', async (where, source) => {
    expect(await bindingIn(source)).toMatchObject({ where });
  });

  test('the first of several, and where it stands', async () => {
    const source = 'a();\n  saveToken();\nsaveToken();';
    expect(await bindingIn(source)).toEqual({
      type: 'elsewhere',
      where: 'only-called',
      name: 'saveToken',
      place: { line: 2, column: 3 },
    });
  });

  test('another name is told, and where it stands', async () => {
    expect(await bindingIn(`\nconst store = ${arrow};`)).toEqual({
      type: 'elsewhere',
      where: 'other-name',
      name: 'store',
      place: { line: 2, column: 7 },
      function: expect.objectContaining({ start: 15 }) as unknown,
    });
  });

  test('a comment is told by its place', async () => {
    expect(await bindingIn('a();\n// saveToken = 5')).toEqual({
      type: 'elsewhere',
      where: 'in-comment',
      name: 'saveToken',
      place: { line: 2, column: 1 },
    });
  });
});

describe('another function of the same model is not the wanted one', () => {
  const client: Wanted = {
    name: 'getClient',
    parameters: ['clientId', 'clientSecret'],
    reads: [],
    list: 'clients',
    others: ['getUser', 'saveToken', 'validateScope'],
  };
  const user = 'const getUser = (username, password) => {};';

  test.each([
    ['getClient', client, user],
    ['saveToken', { ...wanted, others: client.others ?? [] }, `const validateScope = ${arrow};`],
    ['getUsers', { ...client, name: 'getUsers', parameters: [] }, user],
  ])('%s', async (_name, one, source) => {
    expect(await bindingIn(source, one)).toEqual({ type: 'nowhere' });
    expect(await bindingIn(source, { ...one, others: [] })).not.toEqual({ type: 'nowhere' });
  });

  test('and does not hide a function that fits', async () => {
    const source = `${user}\nconst mine = (one, two) => {};`;
    expect(await bindingIn(source, client)).toMatchObject({ where: 'other-name', name: 'mine' });
  });
});
