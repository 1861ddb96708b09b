import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder } from '../support/program.js';
import { run } from '../support/run.js';
import { openCommand, type TestTerminal } from '../support/terminal.js';

function has(shell: string): boolean {
  return spawnSync(shell, ['--version']).status === 0;
}

const cases: readonly (readonly [typed: string, completed: string])[] = [
  ['ch', 'check'],
  ['--vers', '--version'],
  ['db pr', 'db prune'],
  ['history re', 'history restore'],
  ['reset --un', 'reset --undo'],
  ['check --rep', 'check --reporter'],
  ['check --reporter pre', 'check --reporter pretty'],
  ['check --reporter=pre', 'check --reporter=pretty'],
  ['check --reporter json=rep', 'check --reporter json=report.json'],
  ['check --output rep', 'check --output report.json'],
  ['check rep', 'check report.json'],
  ['check report.json --less', 'check report.json --lesson'],
  ['hint --lesson sa', 'hint --lesson save-token'],
  ['explain client-secret', 'explain client-secret-kept'],
  ['completion z', 'completion zsh'],
  // The value of an option is not a command.
  ['db --data report.json pr', 'db --data report.json prune'],
  ['db --data db reset --da', 'db --data db reset --data'],
  // A lesson is not a folder, but a workspace is.
  ['solution --lesson save-to', 'solution --lesson save-token '],
  ['start save-to', 'start save-token/'],
];

/** Without the user's own settings. */
const shells: Readonly<Record<string, { args: readonly string[]; setup: (file: string) => string }>> = {
  bash: {
    args: ['--norc', '--noprofile', '-i'],
    setup: (file) => `bind 'set bell-style none'; bind 'set enable-bracketed-paste off'; source '${file}'`,
  },
  zsh: {
    args: ['-f', '-i'],
    setup: (file) => `autoload -U compinit; compinit -u -D; unsetopt beep; source '${file}'`,
  },
  fish: {
    args: ['--no-config', '-i'],
    setup: (file) => `function fish_prompt; echo '$ '; end; source '${file}'`,
  },
};

describe.each(Object.entries(shells))('%s', (shell, { args, setup }) => {
  test.skipIf(!has(shell))('completes commands, options, what stands behind them, and names', async () => {
    const terminal = await openShellWithScript(shell, args, setup);
    for (const [typed, completed] of cases) {
      terminal.write('\u0015\u000c');
      terminal.write(`oauth-lessons ${typed}`);
      await terminal.shows(`oauth-lessons ${typed}`);
      terminal.write('\t');
      await terminal.shows(`oauth-lessons ${completed}`.trimEnd());
      terminal.write('x');
      // A shell may add a blank, or the equals sign of an option.
      await terminal.shows(new RegExp(`^\\$ oauth-lessons ${completed.trimEnd()}[ =]?x`, 'm'));
    }
  });
});

async function openShellWithScript(
  shell: string,
  args: readonly string[],
  setup: (file: string) => string,
): Promise<TestTerminal> {
  const folder = await emptyFolder();
  const { stdout } = await run(folder, ['completion', shell]);
  const file = join(folder, 'script');
  await writeFile(file, stdout);
  const here = join(folder, 'here');
  await mkdir(join(here, 'save-token'), { recursive: true });
  await writeFile(join(here, 'report.json'), '{}');
  const env = { HOME: folder, TERM: 'xterm', PS1: '$ ', LANG: 'C.UTF-8' };
  const terminal = openCommand(here, [shell, ...args], { columns: 200, rows: 50, env });
  terminal.write(`${setup(file)}; echo rea''dy\r`);
  await terminal.shows(/^ready/m);
  return terminal;
}

test('a shell that is not known is told, with those that are', async () => {
  const { code, stderr } = await run(await emptyFolder(), ['completion', 'bsh']);
  expect(code).toBe(2);
  expect(stderr).toContain('Did you mean bash?');
  expect(stderr).toContain('bash, zsh, fish');
});
