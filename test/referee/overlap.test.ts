import { expect, test } from 'vitest';
import type { Answer, Snapshot, ValueSnapshot } from '../../src/outside/model-port.js';
import { ownViews } from '../../src/referee/overlap.js';
import { newRecords } from '../../src/referee/new-records.js';

const old: ValueSnapshot = { value: { accessToken: 'old' }, id: 1 };
const a: ValueSnapshot = { value: { accessToken: 'a' }, id: 2 };
const b: ValueSnapshot = { value: { accessToken: 'b' }, id: 3 };

function look(...tokens: ValueSnapshot[]): Snapshot {
  return { args: [], lists: { tokens, clients: [] }, uncaught: [] };
}

function returned(after: Snapshot, later = after): Answer {
  const before = look(old);
  return { type: 'returned', promised: true, result: { value: {} }, before, after, later, uncaught: [] };
}

function ownRecords(...tokens: ValueSnapshot[]): (readonly ValueSnapshot[])[] {
  const shared = returned(look(...tokens));
  return ownViews([shared, shared], ['a', 'b']).map(newRecords);
}

test('each call sees its own record and the earlier ones', () => {
  const shared = returned(look(old, b, a));
  const views = ownViews([shared, shared], ['a', 'b']);
  expect(views.map((view) => view.after?.lists.tokens)).toEqual([
    [old, a],
    [old, b],
  ]);
});

test('two records with the token of one call both belong to that call', () => {
  const again = { ...b, id: 4 };
  expect(ownRecords(old, b, again)).toEqual([[], [b, again]]);
});

test('one object that was stored twice belongs to the call whose token it carries', () => {
  expect(ownRecords(old, b, { ...b })).toEqual([[], [b, b]]);
});

test('a missing record is missing for its own call only', () => {
  expect(ownRecords(old, a)).toEqual([[a], []]);
  expect(ownRecords(old, b)).toEqual([[], [b]]);
});

test('a record with the token of neither belongs to the first call', () => {
  const strange: ValueSnapshot[] = [
    { value: 'text' },
    { value: null },
    { value: { accessToken: 'c' }, id: 5 },
  ];
  expect(ownRecords(old, ...strange, b)).toEqual([strange, [b]]);
});

test('an earlier record stays in both views, even with the token of a call', () => {
  const early = returned(look(old, a));
  const shared = { ...early, before: look(old, a) } as Answer;
  expect(ownViews([shared, shared], ['a', 'b']).map((view) => view.after)).toEqual([
    early.after,
    early.after,
  ]);
});

test('a lost record is lost for both', () => {
  const shared = returned(look(a, b));
  const views = ownViews([shared, shared], ['a', 'b']);
  expect(views.map((view) => view.after?.lists.tokens)).toEqual([[a], [b]]);
});

test('a record that comes later is only in the later look of its call', () => {
  const shared = returned(look(old, a), look(old, a, b));
  const [one, two] = ownViews([shared, shared], ['a', 'b']) as [Answer, Answer];
  expect(one).toMatchObject({ after: look(old, a), later: look(old, a) });
  expect(two).toMatchObject({ after: look(old), later: look(old, b) });
});

test('a call without an answer has its own view too, where there is a look', () => {
  const threw = { name: 'Error', message: '', isError: true, frames: [] };
  const unanswered: Answer = { type: 'unanswered', ending: { type: 'threw', error: threw } };
  const seen: Answer = { ...unanswered, before: look(old), after: look(old, a, b) };
  const views = ownViews([seen, unanswered], ['a', 'b']);
  expect(views[0]).toMatchObject({ after: look(old, a) });
  expect(views[1]).toMatchObject(unanswered);
});

test('a database whose tokens are not an array any more stays as it is', () => {
  const broken = returned({ args: [], lists: { tokens: undefined }, uncaught: [] });
  expect(ownViews([broken, broken], ['a', 'b'])).toEqual([broken, broken]);
});

test('the answer of a call alone is left as it is', () => {
  const answers = [returned(look(old, b))];
  expect(ownViews(answers, ['a'])).toBe(answers);
});
