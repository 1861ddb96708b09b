import { execFileSync } from 'node:child_process';
// eslint-disable-next-line n/no-unsupported-features/node-builtins -- in every Node from our floor on
import { cpSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { lessonText } from '../support/lesson-files.js';
import { emptyFolder } from '../support/program.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A package of its own, as if it had just been installed, and a model to check. */
async function install(): Promise<{
  check: (env?: NodeJS.ProcessEnv) => string;
  packs: () => string[];
  folder: string;
}> {
  const folder = await emptyFolder();
  for (const part of ['bin', 'dist', 'data', 'lessons', 'package.json'])
    cpSync(join(root, part), join(folder, part), {
      recursive: true,
      filter: (path) => path !== join(root, 'dist', 'cache'),
    });
  const model = join(folder, 'model.js');
  writeFileSync(model, lessonText('solution.js'));
  const check = (env: NodeJS.ProcessEnv = {}): string =>
    execFileSync(
      process.execPath,
      [join(folder, 'bin', 'oauth-lessons.js'), 'check', model, '--reporter', 'tap'],
      {
        env: { ...process.env, ...env },
        encoding: 'utf8',
      },
    );
  const cache = join(folder, 'dist', 'cache', `${process.version}-${process.arch}`);
  const packs = (): string[] => (existsSync(cache) ? readdirSync(cache).sort() : []);
  return { check, packs, folder: cache };
}

test('who comes back has the code of the children compiled, once; all verdicts are the same', async () => {
  const { check, packs } = await install();
  const first = check();
  expect(first).toContain('ok 5');
  expect(packs()).toEqual(['check']); // whoever runs it once, in a pipeline, need not wait for it
  expect(check()).toBe(first);
  expect(packs()).toEqual(['check', 'sandbox']);
  expect(check()).toBe(first);
});

test('code that cannot be read is passed over', async () => {
  const { check, folder } = await install();
  const first = check();
  writeFileSync(join(folder, 'sandbox'), 'no code at all');
  expect(check()).toBe(first);
});

test('where Node shall keep no code, nothing is kept', async () => {
  const { check, packs } = await install();
  for (let run = 0; run < 3; run += 1) check({ NODE_DISABLE_COMPILE_CACHE: '1' });
  expect(packs()).toEqual([]);
});
