import { extname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { goldenVerdicts } from '../support/golden-verdicts.js';
import { linesOfNoise, noise, standsNoise } from '../support/noise.js';
import { judgeText, limitsFor } from '../support/lesson.js';
import { lessonText, submissions } from '../support/lesson-files.js';
import { verdictText } from '../support/verdict-text.js';

describe('code around a mistake changes nothing but its line', () => {
  test.concurrent.each(submissions().filter(standsNoise))('%s', async (file) => {
    const { steps } = await judgeText(noise + lessonText(file), limitsFor(file), {
      ending: extname(file),
      seed: file,
    });
    expect(verdictText(file, steps, linesOfNoise)).toBe(goldenVerdicts.get(file));
  });
});
