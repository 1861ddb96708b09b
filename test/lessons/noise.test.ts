import { describe, expect, test } from 'vitest';
import type { Judgement } from '../../src/judge/judge.js';
import { linesOfNoise, noise } from '../support/noise.js';
import { judgeText, lessonFiles, lessonText } from '../support/lesson.js';

const files = lessonFiles('wrong')
  .filter((kind) => !kind.startsWith('syntax-'))
  .flatMap((kind) => lessonFiles('wrong', kind).map((file) => `wrong/${kind}/${file}`))
  // These are about the whole file being empty, in one comment or in one fence.
  .filter((file) => !/declare-(?:empty-file|fenced|absent)/.test(file));

describe('code around a mistake changes nothing but its line', () => {
  test.concurrent.each(files)('%s', async (file) => {
    const text = lessonText(file);
    const [plain, noisy] = await Promise.all([
      judgeText(text, { runMs: 2_000 }),
      judgeText(noise + text, { runMs: 2_000 }),
    ]);
    expect(told(noisy, linesOfNoise)).toEqual(told(plain, 0));
  });
});

function told({ steps }: Judgement, shift: number): string[] {
  return steps.flatMap(({ id, status, findings }) => [
    `${id} ${status}`,
    ...findings.map(({ kind, line, column }) => `${kind} ${String(line && line - shift)}:${String(column)}`),
  ]);
}
