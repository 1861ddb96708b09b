import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { lesson } from '../../lessons/01-save-token/lesson.js';
import { judge } from '../../src/judge/judge.js';
import { processesLeft } from '../support/hostile.js';
import { depsFor, startData } from '../support/lesson.js';
import { emptyFolder } from '../support/program.js';

const folder = await emptyFolder();
const file = join(folder, 'model.js');
const endless = 'const saveToken = (token, client, user) => { for (;;); };\n';

test('a judgement that is stopped gives the reason, and no process of it is left', async () => {
  const stopping = new AbortController();
  const reason = new Error('stopped by a test');
  const limits = { runMs: 600_000 };
  const deps = { ...depsFor(limits), stop: stopping.signal };
  const judged = judge({ file, source: endless }, lesson, startData, deps);
  void setTimeout(500).then(() => stopping.abort(reason));
  await expect(judged).rejects.toBe(reason);
  expect(await processesLeft(folder)).toEqual([]);
});

test('one that was stopped before starts nothing', async () => {
  const reason = new Error('stopped by a test');
  const deps = { ...depsFor(), stop: AbortSignal.abort(reason) };
  const judged = judge({ file, source: endless }, lesson, startData, deps);
  await expect(judged).rejects.toBe(reason);
});
