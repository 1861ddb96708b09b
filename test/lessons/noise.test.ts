import { describe, expect, test } from 'vitest';
import type { Judgement } from '../../src/judge/judge.js';
import { judgeText, lessonFiles, lessonText } from '../support/lesson.js';

/** Code that has nothing to do with the lesson, and looks like what the judge looks for. */
const noise = `// Things of our own; nothing here is about tokens that are saved.
const seen = [];
const settings = { retries: 3, label: 'x', client: null, user: null };
function remember(entry) {
  for (let index = 0; index < seen.length; index += 1) {
    if (seen[index] === entry) return false;
  }
  while (seen.length > 100) seen.shift();
  seen.push(entry);
  settings.last = entry;
  return true;
}
const describeAll = (one, other) => {
  const parts = [one, other].map((part) => String(part));
  if (parts.length === 0) return '';
  return parts.join(', ');
};
remember(describeAll(1, 2));
`;
const lines = noise.split('\n').length - 1;

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
    expect(told(noisy, lines)).toEqual(told(plain, 0));
  });
});

function told({ steps }: Judgement, shift: number): string[] {
  return steps.flatMap(({ id, status, findings }) => [
    `${id} ${status}`,
    ...findings.map(({ kind, line, column }) => `${kind} ${String(line && line - shift)}:${String(column)}`),
  ]);
}
