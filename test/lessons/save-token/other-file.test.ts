import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lesson } from '../../../lessons/01-save-token/lesson.js';
import { judge } from '../../../src/judge/judge.js';
import { readInside } from '../../../src/workspace/read-inside.js';
import { depsFor, startData } from '../../support/lesson.js';
import { emptyFolder } from '../../support/program.js';

async function toldOf(name: string, content: string, id = 'client.clientId'): Promise<string> {
  const folder = await emptyFolder();
  const other = join(folder, ...name.split('/'));
  await mkdir(dirname(other), { recursive: true });
  await writeFile(other, content);
  const path = /^node_modules\/([^/]+)/.exec(name)?.[1] ?? `./${name}`;
  const isModule = name.endsWith('.mjs');
  const source = [
    isModule ? "import db from './db.js';" : "const db = require('./db.js');",
    isModule ? `import other from '${path}';` : `const other = require('${path}');`,
    `${isModule ? 'export ' : ''}const saveToken = (token, client, user) => {`,
    `  token.client = { id: ${id} };`,
    '  token.user = { username: user.username };',
    '  db.tokens.push(token);',
    '  return token;',
    '};',
    isModule ? '' : 'module.exports = { saveToken };',
  ].join('\n');
  const file = join(folder, isModule ? 'model.mjs' : 'model.js');
  const readOther = (other: string) => readInside(folder, other);
  const { steps } = await judge({ file, source, readOther }, lesson, startData, depsFor());
  const [first] = steps.flatMap(({ findings }) => findings);
  return first ? `${String(first.line)}: ${first.kind}: ${first.message} ${first.fix}` : 'nothing';
}

describe('an error in another file', () => {
  test.each([
    ['helper.js', 'const a = 1;\nexports.a = { b: 1;\n', /^2: export-load-failed: .*`helper\.js`, line 2/],
    ['lib/deep.js', '\n\nconst = 5;', /^2: .* in `lib\/deep\.js`, line 3: .* Fix line 3 of `lib\/deep\.js`/],
    ['helper.mjs', "import 'node:path';\n\nexport const a = { b: 1; };", /^2: .*`helper\.mjs`, line 3/],
    [
      'other.mjs',
      "import {\n} from 'node:path';\nconst a = { b: 1; };",
      /^2: .* in `other\.mjs`: .* Fix `other/,
    ],
    ['helper.js', 'module.exports = a.b;', /`helper\.js`, line 1: `ReferenceError.* Look at line 1 of/],
    ['data.json', '{ "a": 1, }', /`Error: data\.json: .* not valid JSON/],
    ['node_modules/native/index.js', "require('./build/x.node');", /native code cannot be loaded/],
    ['node_modules/opens/index.js', "process.dlopen({}, '/x.node');", /native code cannot be loaded/],
  ])('%s', async (name, content, said) => {
    expect(await toldOf(name, content)).toMatch(said);
  });

  test('that comes up while the function runs', async () => {
    const content = 'exports.id = (client) =>\n  client.app.id;';
    expect(await toldOf('ids.js', content, 'other.id(client)')).toMatch(
      /^4: client-cut-off: .* in `ids\.js`, line 2: .* Look at line 2 of `ids\.js`/,
    );
  });

  test('is not one where a package throws', async () => {
    const content = 'exports.id = (client) =>\n  client.app.id;';
    const told = await toldOf('node_modules/ids/index.js', content, 'other.id(client)');
    expect(told).toMatch(/^4: client-cut-off: .* because of an error: `TypeError/);
  });

  test.each([
    ['nothing-here', /The package `nothing-here` is not installed/],
    ['@some/thing', /The package `@some\/thing` is not installed here: install it/],
    ['nothing-here/part.js', /The package `nothing-here` is not installed here, or it has no such file/],
    ['./nothing-here', /There is no such file/],
  ])('require(%j)', async (path, said) => {
    expect(await toldOf('loads.js', `require('${path}');`)).toMatch(/`loads\.js`, line 1/);
    const told = await toldOf('unused.js', '', `require('${path}')`);
    expect(told).toMatch(said);
  });
});

describe('a name that another file does not export', () => {
  const exporting = 'exports.saveTokens = () => {};\nmodule.exports.other = 1;';
  test.each([
    [
      'a method',
      exporting,
      'other.saveToken(client)',
      /`\.\/helper\.js` exports `saveTokens` and `other`, but no `saveToken`/,
    ],
    ['with another spelling', exporting, 'other.saveToken(client)', /Did you mean `saveTokens`\?/],
    [
      'of an object',
      'module.exports = { idOf: (a) => a };',
      'other.idof(client)',
      /exports `idOf`, but no `idof`/,
    ],
    [
      'of a file without exports',
      'const idOf = (a) => a;',
      'other.idOf(client)',
      /exports nothing, but no|exports nothing/,
    ],
  ])('%s', async (_what, content, id, said) => {
    expect(await toldOf('helper.js', content, id)).toMatch(said);
  });

  test('is not said of a name that it exports', async () => {
    expect(await toldOf('helper.js', 'exports.idOf = 5;', 'other.idOf(client)')).not.toMatch(
      /exports `idOf`/,
    );
  });

  test('is taken out of it with braces', async () => {
    const folder = await emptyFolder();
    await writeFile(
      join(folder, 'helper.js'),
      'const addTokens = () => {};\nmodule.exports = { addTokens };',
    );
    const source = [
      "const { addToken } = require('./helper');",
      'const saveToken = (token, client, user) => {',
      '  addToken(token, client, user);',
      '  return token;',
      '};',
      'module.exports = { saveToken };',
    ].join('\n');
    const submission = {
      file: join(folder, 'model.js'),
      source,
      readOther: (other: string) => readInside(folder, other),
    };
    const { steps } = await judge(submission, lesson, startData, depsFor());
    const told = steps.flatMap(({ findings }) => findings);
    expect(told.map(({ kind, line }) => `${kind} ${String(line)}`)).toEqual([
      'client-cut-off 3',
      'user-cut-off 3',
      'save-threw 3',
    ]);
    for (const { message, fix } of told)
      expect(`${message} ${fix}`).toMatch(
        /because `\.\/helper` exports `addTokens`, but no `addToken`\. Did you mean `addTokens`\? Use a name/,
      );
  });
});
