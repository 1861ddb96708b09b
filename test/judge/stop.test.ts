import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { lesson } from '../../lessons/01-save-token/lesson.js';
import { judge } from '../../src/judge/judge.js';
import { processesIn } from '../support/hostile.js';
import { meansFor, startData } from '../support/lesson.js';
import { emptyFolder } from '../support/program.js';

const folder = await emptyFolder();
const file = join(folder, 'model.js');
const endless = 'const saveToken = (token, client, user) => { for (;;); };\n';

test('a judgement that is stopped gives the reason, and no process of it is left', async () => {
  const stopping = new AbortController();
  const reason = new Error('stopped by a test');
  const limits = { runMs: 600_000 };
  const means = { ...meansFor(limits), stop: stopping.signal };
  const judged = judge({ file, source: endless }, lesson, () => Promise.resolve(startData), means);
  void setTimeout(500).then(() => stopping.abort(reason));
  await expect(judged).rejects.toBe(reason);
  expect(await processesIn(folder)).toEqual([]);
});

test('one that was stopped before starts nothing', async () => {
  const reason = new Error('stopped by a test');
  const means = { ...meansFor(), stop: AbortSignal.abort(reason) };
  const judged = judge({ file, source: endless }, lesson, () => Promise.resolve(startData), means);
  await expect(judged).rejects.toBe(reason);
});

test('where the database cannot be read, no process is started behind the one that is ended', async () => {
  const reason = new Error('The database cannot be read.');
  const means = meansFor({ runMs: 600_000 });
  let count = 0;
  const child = (home: string): ReturnType<typeof means.child> => {
    count += 1;
    return means.child(home);
  };
  const failing = async (): Promise<never> => {
    await setTimeout(1_000); // the file is in the middle of its statement by then
    throw reason;
  };
  const source = 'const saveToken = 1;\nfor (;;);\n';
  await expect(judge({ file, source }, lesson, failing, { ...means, child })).rejects.toBe(reason);
  await setTimeout(500);
  expect(count).toBe(1);
  expect(await processesIn(folder)).toEqual([]);
});
