import { describe, expect, test } from 'vitest';
import { createClass } from '../../src/reporters/class/overview.js';
import { shares } from '../../src/reporters/class/summary-rows.js';
import { summary } from '../../src/reporters/summary.js';
import { createStyle } from '../../src/style/style.js';
import type { JudgedLesson } from '../../src/verdict/report.js';
import { entries, textOf } from '../support/reports.js';

const named = (judged: JudgedLesson, file: string): JudgedLesson => ({
  ...judged,
  verdict: { ...judged.verdict, file },
});

describe('a summary', () => {
  test('puts those first who have passed least, and among them a rare mistake before a shared one', async () => {
    const { passed, failed, blocked } = await entries();
    const all = [
      named(passed, 'p/model.js'),
      named(failed, 'f1/model.js'),
      named(failed, 'f2/model.js'),
      named(blocked, 'b/model.js'),
    ];
    const whole = createClass();
    for (const entry of all) whole.add(entry);
    const { struggling, findings } = whole.overview();
    expect(struggling.map(({ label }) => label)).toEqual(['b', 'f1', 'f2']);
    expect(findings[0]).toMatchObject({ kind: 'user-entire-object', count: 2, example: { label: 'f1' } });
  });

  test('has bars of the same length that need no colour, and none for screen readers', async () => {
    const { passed, failed, blocked } = await entries();
    const text = (inSentences: boolean): Promise<string> =>
      textOf(
        summary,
        [passed, failed, blocked],
        createStyle({ columns: 100, colours: 0, plain: false, inSentences }),
      );
    const bars = (await text(false)).match(/[█▒░·]{8,}/g) ?? [];
    expect(bars).toHaveLength(5);
    expect(new Set(bars.map(({ length }) => length)).size).toBe(1);
    expect(await text(true)).not.toMatch(/[█▒░·]/);
    expect(await text(true)).toContain(
      'Set the user: passed 1, stuck here 1, stuck at an earlier step 1, handed in nothing 0.',
    );
  });

  test('says how many were judged if the check was stopped', async () => {
    const { passed } = await entries();
    const text = await textOf(summary, [passed], undefined, 9);
    expect(text).toContain('The check was stopped: 1 of 9 were judged.');
  });
});

test.each([
  [[1, 0, 0, 999], 10],
  [[3, 3, 3, 3], 10],
  [[0, 0, 0, 0], 10],
  [[5, 0, 0, 0], 7],
])('parts of %j in %i columns: what exists is seen, and nothing is left over', (counts, width) => {
  const lengths = shares(counts, width);
  const total = counts.reduce((sum, one) => sum + one);
  expect(lengths.reduce((sum, one) => sum + one)).toBe(total === 0 ? 0 : width);
  for (const [index, count] of counts.entries()) expect((lengths[index] ?? 0) > 0).toBe(count > 0);
});
