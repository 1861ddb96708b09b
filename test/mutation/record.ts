import { extname } from 'node:path';
import { expect, test } from 'vitest';
import { lesson } from '../../lessons/01-save-token/lesson.js';
import type { Evidence } from '../../src/lesson/evidence.js';
import { goldenVerdicts } from '../support/golden-verdicts.js';
import { inParallel } from '../support/in-parallel.js';
import { judgeText } from '../support/lesson.js';
import { linesOfNoise } from '../support/noise.js';
import { verdictText } from '../support/verdict-text.js';
import { isRecorded, runs, textOf, writeEvidence, type Run } from './recording.js';

test('what every right and wrong file did when it ran is written down', async () => {
  const missing = runs().filter((run) => !isRecorded(run));
  const recorded = await inParallel(missing, async (run) => ({ run, isSound: await record(run) }));
  expect(recorded.filter(({ isSound }) => !isSound).map(({ run }) => run)).toEqual([]);
}, 3_600_000);

/** On a busy machine a file may reach its time limit too early, so the limit grows. */
async function record(run: Run): Promise<boolean> {
  for (const runMs of [2_000, 8_000, 30_000]) {
    let last: Omit<Evidence, 'facts'> = { exchanges: [] };
    const recording = {
      ...lesson,
      judge: (evidence: Evidence) => {
        const { facts: _facts, ...seen } = evidence;
        last = seen;
        return lesson.judge(evidence);
      },
    };
    const { steps } = await judgeText(
      textOf(run),
      { runMs },
      { by: recording, ending: extname(run.file), seed: run.file },
    );
    if (verdictText(run.file, steps, run.isNoisy ? linesOfNoise : 0) !== goldenVerdicts.get(run.file))
      continue;
    writeEvidence(run, last);
    return true;
  }
  return false;
}
