import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder } from '../support/program.js';
import { run } from '../support/run.js';

function has(shell: string): boolean {
  return spawnSync(shell, ['--version']).status === 0;
}

async function script(shell: string): Promise<{ folder: string; file: string }> {
  const folder = await emptyFolder();
  const { code, stdout } = await run(folder, ['completion', shell]);
  expect(code).toBe(0);
  const file = join(folder, `completion.${shell}`);
  await writeFile(file, stdout);
  return { folder, file };
}

/** What is typed, and a word that is offered then. */
const cases: readonly (readonly [typed: string[], offered: string])[] = [
  [['ch'], 'check'],
  [['db', 'p'], 'prune'],
  [['check', '--rep'], '--reporter'],
  [['check', '--reporter', ''], 'json'],
  [['hint', '--lesson', ''], 'save-token'],
  [['explain', 'client-secret'], 'client-secret-kept'],
  [['completion', 'z'], 'zsh'],
];

describe.skipIf(!has('bash'))('in bash', () => {
  test.each(cases)('%j offers %s', async (typed, offered) => {
    const { folder, file } = await script('bash');
    const words = ['oauth-lessons', ...typed].map((word) => `'${word}'`).join(' ');
    const code = `source '${file}'; COMP_WORDS=(${words}); COMP_CWORD=${String(typed.length)}; _oauth_lessons; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', code], { cwd: folder, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout.split('\n')).toContain(offered);
  });
});

describe.skipIf(!has('fish'))('in fish', () => {
  test.each(cases)('%j offers %s', async (typed, offered) => {
    const { folder, file } = await script('fish');
    const code = `source '${file}'; complete -C 'oauth-lessons ${typed.join(' ')}'`;
    const { stdout } = spawnSync('fish', ['--no-config', '-c', code], { cwd: folder, encoding: 'utf8' });
    expect(stdout.split(/[\n\t]/)).toContain(offered);
  });
});

describe.skipIf(!has('zsh'))('in zsh', () => {
  test('the script is one that zsh can read', async () => {
    const { file } = await script('zsh');
    expect(spawnSync('zsh', ['-n', file], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  });
});

test('a shell that is not known is told, with those that are', async () => {
  const { code, stderr } = await run(await emptyFolder(), ['completion', 'bsh']);
  expect(code).toBe(2);
  expect(stderr).toContain('Did you mean bash?');
  expect(stderr).toContain('bash, zsh, fish');
});
