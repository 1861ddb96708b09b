import { extname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { goldenVerdicts } from '../support/golden-verdicts.js';
import { linesOfNoise, noise, standsNoise } from '../support/noise.js';
import { judgeText, limitsFor } from '../support/lesson.js';
import { lessonText, submissions } from '../support/lesson-files.js';
import { verdictText } from '../support/verdict-text.js';

// Every second one: all of them take two minutes.
const mistakes = submissions()
  .filter(standsNoise)
  .filter((_, index) => index % 2 === 0);

describe('code around a mistake changes nothing but its line', () => {
  test.concurrent.each(mistakes)('%s', async (file) => {
    const { steps } = await judgeText(noise + lessonText(file), limitsFor(file), {
      ending: extname(file),
      seed: file,
    });
    expect(verdictText(file, steps, linesOfNoise)).toBe(goldenVerdicts.get(file));
  });
});
