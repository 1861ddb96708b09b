import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { lesson } from '../../lessons/01-save-token/lesson.js';
import type { Evidence } from '../../src/lesson/evidence.js';
import { inParallel } from '../support/in-parallel.js';
import { noise, standsNoise } from '../support/noise.js';
import { judgeText, lessonText, submissions } from '../support/lesson.js';
import { recordingFile, toBytes } from './recording.js';

test('what every right and wrong file did when it ran is written down', async () => {
  const plain = submissions().map((file) => ({ file, isNoisy: false }));
  const noisy = submissions()
    .filter(standsNoise)
    .map((file) => ({ file, isNoisy: true }));
  const recorded = await inParallel([...plain, ...noisy], async ({ file, isNoisy }) => {
    let last: Evidence = { facts: {} as Evidence['facts'], exchanges: [] };
    const recording = {
      ...lesson,
      judge: (evidence: Evidence) => {
        last = evidence;
        return lesson.judge(evidence);
      },
    };
    await judgeText((isNoisy ? noise : '') + lessonText(file), { runMs: 2_000 }, recording);
    const { facts: _facts, ...evidence } = last;
    return { file, isNoisy, evidence };
  });
  writeFileSync(recordingFile(), toBytes(recorded));
}, 600_000);
