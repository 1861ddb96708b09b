import type { CallFact, Facts, Probe } from '#lesson';
import type { Answered } from '../../steps/answered.js';
import { whyNothing } from '../../steps/no-answer.js';
import { isHeld } from '../../evidence/held.js';
import { resultOf } from '../evidence/calls.js';
import {
  changedText,
  comparedWithText,
  comparisonPlace,
  isItem,
  wronglyCompared,
} from '../evidence/comparisons.js';
import {
  hiddenParameter,
  indexedByKey,
  keptFromLoad,
  lostResult,
  misspelledLength,
  placeOfSome,
  positionsVisited,
  otherList,
  resultName,
  testWithoutReturn,
} from '../evidence/search.js';
import { valuePlace } from '../evidence/value-place.js';
import type { LookupSubject } from '../subject.js';
import type { FindDetails, FindFinding } from '../words/find.js';
import { type FoundWrongly, placed } from './step.js';
import { notRecord } from './wrong-record.js';

export function notFound(
  subject: LookupSubject,
  { probe, probes, facts }: Answered,
  whole: Facts,
): FoundWrongly {
  const { answer, purpose } = probe;
  const returned = probes.map(resultOf).find(Boolean);
  // `findIndex` returns 0 for the first record.
  if (returned && !isHeld(returned) && purpose.type === 'own')
    return notRecord(subject, returned, purpose.record, facts);
  const other = otherListFinding(subject, facts);
  if (other) return other;
  const at = placed(comparisonPlace(0, subject.key, facts) ?? valuePlace(undefined, facts));
  const value = probe.args[0];
  if (probes.some((other) => Boolean(resultOf(other)))) {
    if (onlyNewOnesMissed(probes))
      return { kind: 'kept-from-load', details: {}, ...placed(keptFromLoad(whole)) };
    const changed = changedText(facts);
    if (changed) return changedFinding(value, changed);
    const position = positionOf(subject, probes);
    const place = placeOfSome(position, facts);
    return { kind: 'only-some', details: { value, position }, ...(place ? { place } : at) };
  }
  const cause = whyNone(subject, facts);
  if (cause) return cause;
  const isEmpty = answer.type === 'returned' && answer.result.value === undefined;
  const lost = isEmpty ? lostResult(facts) : undefined;
  if (lost)
    return {
      kind: 'answer-word-missing',
      details: { name: `${lost.callee.join('.')}(…)` },
      place: lost.place,
    };
  const hasValue = facts.returns.some(
    ({ depth, type, isUnreachable }) => depth === 1 && type !== 'nothing' && !isUnreachable,
  );
  if (isEmpty && !hasValue) return whyNothing(answer, { probes, facts }, resultName(facts));
  return { kind: 'nothing-found', details: { value }, ...at };
}

function onlyNewOnesMissed(probes: readonly Probe[]): boolean {
  return probes.every((probe) => {
    const { purpose } = probe;
    if (purpose.type !== 'own' || purpose.isExpired === true) return true;
    return Boolean(resultOf(probe)) !== (purpose.isNew === true);
  });
}

function changedFinding(value: unknown, { callee, place }: CallFact): FindFinding {
  return { kind: 'value-changed', details: { value, method: callee.at(-1) ?? '' }, place };
}

/** Why no record fits at all. */
function whyNone(subject: LookupSubject, facts: Facts): FindFinding | undefined {
  const length = misspelledLength(facts, subject);
  if (length) return { kind: 'length-misspelled', details: { name: length.name }, place: length.place };
  const visited = positionsVisited(facts, subject);
  if (visited) return { kind: 'positions-visited', details: {}, place: visited };
  const indexed = indexedByKey(facts, subject);
  if (indexed) return { kind: 'index-by-key', details: {}, place: indexed };
  const test = testWithoutReturn(facts);
  if (test)
    return { kind: 'test-returns-nothing', details: { method: test.callee.at(-1) ?? '' }, place: test.place };
  const hidden = hiddenParameter(facts);
  if (hidden) return hiddenFinding(hidden);
  const written = comparedWithText(facts, subject);
  if (written) return { kind: 'compared-with-text', details: { text: written.text }, place: written.place };
  const compared = wronglyCompared(facts, subject);
  if (!compared) return undefined;
  const { property, parameter, place } = compared;
  const details = { property, parameter, ...(isItem(compared, facts) && { isItem: true }) };
  return { kind: 'property-other', details, place };
}

/** Whether only the first record is found, or all but the first. */
function positionOf(
  { list, key }: LookupSubject,
  probes: readonly Probe[],
): FindDetails['only-some']['position'] {
  const asked = probes.map((probe) => {
    const [first] = probe.answer.before?.lists[list] ?? [];
    const isFirst = isHeld(first?.value) && first.value[key] === probe.args[0];
    return { isFirst, isFound: Boolean(resultOf(probe)) };
  });
  if (asked.every(({ isFirst, isFound }) => isFirst === isFound)) return 'first';
  return asked.every(({ isFirst, isFound }) => isFirst !== isFound) ? 'not-first' : 'other';
}

export function otherListFinding(subject: LookupSubject, facts: Facts): FindFinding | undefined {
  const other = otherList(facts, subject);
  return other && { kind: 'array-other', details: { list: other.list }, place: other.place };
}

export function hiddenFinding({
  place,
  ...details
}: Exclude<ReturnType<typeof hiddenParameter>, undefined>): FindFinding {
  return { kind: 'parameter-hidden', details, place };
}
