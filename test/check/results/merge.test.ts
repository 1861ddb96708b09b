import { expect, test } from 'vitest';
import { merged } from '../../../src/check/results/merge.js';
import type { Entry } from '../../../src/verdict/report.js';

function result(file: string, checkedAt: string, id = 'save-token'): Entry {
  const verdict = { id, file, status: 'unjudged', steps: [], grants: [], saved: [] } as const;
  return { verdict: { ...verdict, reason: { message: checkedAt, fix: '' } }, checkedAt };
}

const earlier = '2026-03-01T10:00:00.000Z';
const later = '2026-03-01T09:30:00.000-01:00';

test('the newest result of a submission wins, in whatever order and time zone', () => {
  const all = [result('a.js', later), result('a.js', earlier), result('b.js', earlier)];
  for (const some of [all, all.toReversed()])
    expect(merged(some, ['save-token']).map(({ verdict, checkedAt }) => [verdict.file, checkedAt])).toEqual([
      ['a.js', later],
      ['b.js', earlier],
    ]);
});

test('the results of one file are in the order of the lessons, unknown lessons last', () => {
  const all = ['new-lesson', 'get-client', 'save-token'].map((id) => result('a.js', earlier, id));
  const ids = merged(all, ['save-token', 'get-client']).map(({ verdict }) => verdict.id);
  expect(ids).toEqual(['save-token', 'get-client', 'new-lesson']);
});
