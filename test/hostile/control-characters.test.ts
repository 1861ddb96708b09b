import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder } from '../support/program.js';
import { run } from '../support/run.js';

/** Paints, rings, clears, sets the title, hides, turns the writing, and breaks XML and workflow commands. */
const nasty = '\u001b[31m\u001b]0;title\u0007\u0000\u0008\u202e\u2066\u200b]]>&<"\r::error::x';
const literal = JSON.stringify(nasty);

// eslint-disable-next-line no-control-regex -- they are what this is about
const odd = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/;

const wrap = (inside: string, top = ''): string =>
  `const db = require('./db.js');\n${top}\nconst saveToken = (token, client, user) => {\n${inside}\n};\nmodule.exports = { saveToken };\n`;

const sources: readonly (readonly [what: string, source: string])[] = [
  ['printed', wrap('  return token;', `console.log(${literal});`)],
  ['printed on the other stream', wrap('  return token;', `process.stderr.write(${literal});`)],
  ['the message of an error', wrap(`  throw new Error(${literal});`)],
  ['the name of an error', wrap(`  throw Object.assign(new Error('x'), { name: ${literal} });`)],
  ['thrown', wrap(`  throw ${literal};`)],
  ['a value', wrap(`  token.client = { id: ${literal} };\n  return token;`)],
  ['the name of a property', wrap(`  token.client = { [${literal}]: 1 };\n  return token;`)],
  ['the name of an export', `module.exports = { [${literal}]: 1 };\n`],
  [
    'in the text of the file',
    `// ${nasty.replace(/[\r\0]/g, '')}\nconst saveToken = (token, clint\u200b) => {`,
  ],
  ['in a comment beside the mistake', wrap(`  token.client = client; // \u001b[31m \u202e`)],
];

describe('control characters never reach the terminal', () => {
  test.each(sources)('%s', async (_what, source) => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'model.js'), source);
    const pretty = await run(folder, ['check', 'model.js'], { FORCE_COLOR: '0' });
    expect(pretty.code).toBe(1);
    expect(pretty.stdout + pretty.stderr).not.toMatch(odd);
    const json = await run(folder, ['check', 'model.js', '--reporter', 'json']);
    expect(JSON.parse(json.stdout)).toMatchObject({ status: 'failed' });
    expect(json.stdout + json.stderr).not.toMatch(odd);
    const trace = await run(folder, ['trace', 'model.js']);
    expect(trace.stdout + trace.stderr).not.toMatch(odd);
  });

  test.each([
    ['check', 'no\u001b[31m.js'],
    ['check', 'folder\u001b[31m'],
    ['check', 'model.js', '--lesson', 'x\u001b[31m'],
    ['check', 'model.js', '--reporter', 'x\u001b[31m'],
    ['check', 'model.js', '--data', 'x\u001b[31m.json'],
    ['check', 'model.js', '--output', 'no\u001b[31m/x'],
    ['check', 'model.js', '--timeout', '\u001b[31m'],
    ['explain', 'x\u001b[31m'],
    ['trace', 'x\u001b[31m.js'],
    ['x\u001b[31m'],
    ['check', '--x\u001b[31m'],
  ])('in what is asked for: %j %j %j %j', async (...args) => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'model.js'), 'module.exports = {};');
    await mkdir(join(folder, 'folder\u001b[31m'));
    const { code, stdout, stderr } = await run(
      folder,
      args.filter((arg) => typeof arg === 'string'),
    );
    expect(code).not.toBe(0);
    expect(stdout + stderr).not.toMatch(odd);
  });

  test('in the names of folders and files that are right', async () => {
    const folder = join(await emptyFolder(), 'a\u001b[31m\u202e');
    await mkdir(folder);
    await writeFile(join(folder, 'model\u0007.js'), 'module.exports = {};');
    for (const reporter of ['pretty', 'json']) {
      const { code, stdout, stderr } = await run(join(folder, '..'), [
        'check',
        join(folder, 'model\u0007.js'),
        '--reporter',
        reporter,
      ]);
      expect(code).toBe(1);
      expect(stdout + stderr).not.toMatch(odd);
    }
  });
});
