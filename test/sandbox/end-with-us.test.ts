import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { processesIn } from '../support/hostile.js';
import { emptyFolder } from '../support/program.js';
import { bin } from '../support/run.js';

/** Its promises leave Node no moment to notice a closed pipe. */
const endless = `const saveToken = async (token, client, user) => {
  for (;;) await undefined;
};
module.exports = { saveToken };
`;

async function until(fits: () => Promise<boolean>): Promise<void> {
  while (!(await fits())) await new Promise((resolve) => setTimeout(resolve, 50));
}

async function startEndless(): Promise<{ folder: string; check: ChildProcess }> {
  const folder = await emptyFolder();
  await writeFile(join(folder, 'model.js'), endless);
  const check = spawn(process.execPath, [bin, 'check', 'model.js', '--timeout', '600000'], {
    cwd: folder,
    stdio: 'ignore',
  });
  await until(async () => (await processesIn(folder)).length === 2);
  return { folder, check };
}

test.skipIf(process.platform !== 'linux')(
  'code without an end does not outlive a check that is killed',
  async () => {
    const { folder, check } = await startEndless();
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(await processesIn(folder)).toHaveLength(2);
    check.kill('SIGKILL');
    await once(check, 'close');
    await until(async () => (await processesIn(folder)).length === 0);
  },
);

test.skipIf(process.platform !== 'linux').each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'a check that gets %s ends by it, and takes code without an end along at once',
  async (signal) => {
    const { folder, check } = await startEndless();
    await new Promise((resolve) => setTimeout(resolve, 150)); // before the shell starts
    check.kill(signal);
    expect(await once(check, 'close')).toEqual([null, signal]);
    await until(async () => (await processesIn(folder)).length === 0);
  },
);
