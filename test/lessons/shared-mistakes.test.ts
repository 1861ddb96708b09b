import { describe, expect, test } from 'vitest';
import { functionLessons } from '../support/every-lesson.js';
import { judgeText, kinds } from '../support/lesson.js';
import { sample } from '../support/sample.js';
import { sharedMistakes } from '../support/shared-mistakes.js';

describe.each(functionLessons)('$id: a mistake that lessons share', ({ lesson, subject, files }) => {
  const mistakes = sharedMistakes(files.text('solution.js'), subject);

  test.each(sample(mistakes, 2))('$what', async ({ kind, source }) => {
    const [found = 'nothing'] = kinds(await judgeText(source, { runMs: 1_000 }, { by: lesson }));
    const steps = lesson.steps.map(({ id }) => id);
    const own = steps.find((step) => found.startsWith(`${step}-`)) ?? '';
    expect(kind.startsWith('*') ? found.replace(own, '*') : found).toBe(kind);
  });
});
