import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { emptyFolder } from '../../support/program.js';
import { run } from '../../support/run.js';
import { openShell, openTerminal } from '../../support/terminal.js';

let folder: string;
beforeAll(async () => {
  folder = join(await emptyFolder(), 'w');
  await run(join(folder, '..'), ['start', 'w']);
  const endless = 'const saveToken = (token, client, user) => {\n  while (true) {}\n};\n';
  await writeFile(join(folder, 'save-token', 'model.js'), endless);
});

const slowCheck = ['check', '--timeout', '1600'];

describe('a check that takes longer than a second', () => {
  test('says what it does and for how long, and wipes that away when it has ended', async () => {
    const terminal = openTerminal(folder, slowCheck, { rows: 60 });
    await terminal.shows(/Checking save-token\/model\.js \(\d\.\d s\)/);
    expect(await terminal.ended()).toBe(1);
    await terminal.shows('Declare saveToken');
    expect(terminal.rows().join('\n')).not.toContain('Checking');
  });

  test('says it on stderr alone: the report stays whole', async () => {
    const terminal = openShell(folder, `oauth-lessons ${slowCheck.join(' ')} --reporter json > report.json`);
    await terminal.shows('Checking');
    expect(await terminal.ended()).toBe(1);
    expect(terminal.rows().join('').trim()).toBe('');
    expect(JSON.parse(await readFile(join(folder, 'report.json'), 'utf8'))).toMatchObject({ version: 1 });
  });

  test('says it once, in words, where the cursor cannot be moved', async () => {
    const terminal = openTerminal(folder, slowCheck, { env: { TERM: 'dumb' } });
    expect(await terminal.ended()).toBe(1);
    expect(terminal.raw().match(/Checking/g)).toHaveLength(1);
    expect(terminal.raw()).not.toContain('\u001b');
  });

  test.each([
    ['in a narrow window it stays on one line', { columns: 30 }, /^.\s*Chec.*\(\d\.\d s\)$/],
    ['where the locale is not UTF-8 it turns in ASCII', { env: { LC_ALL: 'C' } }, /^[-|/\\] Checking/],
  ])('%s', async (_what, options, line) => {
    const terminal = openTerminal(folder, slowCheck, options);
    await terminal.shows('Chec');
    const shown = terminal.rows().filter((row) => row !== '');
    expect(shown).toHaveLength(1);
    expect(shown[0]).toMatch(line);
    await terminal.ended();
  });

  test('says nothing where nobody sees it: in a pipe, and where a machine has a terminal', async () => {
    expect((await run(folder, slowCheck)).stderr).toBe('');
    const terminal = openTerminal(folder, slowCheck, { env: { CI: 'true' } });
    await terminal.ended();
    expect(terminal.raw()).not.toContain('Checking');
  });
});
