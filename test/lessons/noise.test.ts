import { extname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { functionLessons } from '../support/every-lesson.js';
import { verdictsIn } from '../support/golden-verdicts.js';
import { linesOfNoise, noise, standsNoise } from '../support/noise.js';
import { judgeText, limitsFor } from '../support/lesson.js';
import { sample } from '../support/sample.js';
import { verdictText } from '../support/verdict-text.js';

describe.each(functionLessons)('$id: code around a mistake changes nothing but its line', (tested) => {
  const { lesson, files, golden } = tested;
  const verdicts = verdictsIn(golden('verdicts.txt'));
  const mistakes = sample(files.submissions().filter(standsNoise), 24);

  test.concurrent.each(mistakes)('%s', async (file) => {
    const { steps } = await judgeText(noise + files.text(file), limitsFor(file), {
      by: lesson,
      ending: extname(file),
      seed: file,
    });
    expect(verdictText(file, steps, linesOfNoise)).toBe(verdicts.get(file));
  });
});
