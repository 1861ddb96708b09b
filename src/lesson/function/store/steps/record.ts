import {
  changeOf,
  sameValue,
  type Facts,
  type Place,
  type Probe,
  type ValueSnapshot,
  type Spot,
  type WriteFact,
} from '#lesson';
import { uncalled } from '../../evidence/own-functions.js';
import type { Answered } from '../../steps/answered.js';
import { isHeld, typeOf, type Held } from '../../evidence/held.js';
import { answerOf, isOfOtherCall, recordOf } from '../evidence/carriers.js';
import { additions, changesOf, listWrites, removals } from '../evidence/list-changes.js';
import { getterOf } from '../evidence/getter.js';
import { insteadOfRecord } from '../evidence/instead.js';
import { namesOfParts, type StoreSubject } from '../subject.js';
import type { StoreFinding } from '../words/store.js';
import { whyNoRecord } from './no-record.js';

export function recordFinding(one: Answered, subject: StoreSubject): StoreFinding | undefined {
  const { list } = subject;
  const { probe, facts } = one;
  const { answer } = probe;
  if (answer.type !== 'returned') return undefined;
  const place = (additions(facts)[0] ?? facts.writes.find(({ target }) => target.includes(list)))?.place;
  const at = place && { place };
  if (!answer.after.lists[list]) {
    const isJoined = listWrites(facts).some(({ operator }) => operator === '+=');
    return { kind: 'list-no-array', details: { isJoined }, ...at };
  }
  const { added, lost, changed } = changeOf(list, answer.before, answer.after);
  if (lost.length > 0)
    return {
      kind: 'others-lost',
      details: { count: lost.length },
      ...(placed(removals(facts)[0]) ?? at),
    };
  if (changed.length > 0) return changedFinding(one, changed, subject);
  const [record] = added;
  if (!record) return whyNoRecord(one, subject);
  if (added.length > 1)
    return {
      kind: 'more-than-once',
      details: { count: added.length },
      ...(placed(additions(facts)[1]) ?? at),
    };
  return recordContent(record, one, subject) ?? laterFinding(one, subject);
}

type Changed = ReturnType<typeof changeOf>['changed'];

function changedFinding({ earlier, facts }: Answered, changed: Changed, subject: StoreSubject): StoreFinding {
  const ours = earlier.flatMap(
    ({ answer }) =>
      changeOf(subject.list, answer.before, answer.type === 'returned' ? answer.after : answer.before).added,
  );
  const isShared = changed.some(({ before }) => ours.some(({ id }) => id !== undefined && id === before.id));
  const place = ((isShared ? undefined : changeOfOther(facts, subject)) ?? additions(facts)[0])?.place;
  return {
    kind: isShared ? 'shared-object' : 'records-changed',
    details: {},
    ...(place && { place }),
  };
}

function changeOfOther({ writes }: Facts, { parameters }: StoreSubject): WriteFact | undefined {
  return writes.find(({ target: [object = '', ...rest], depth }) => {
    const isOfList = object === 'db' && rest.length > 2;
    return depth > 0 && rest.length > 0 && (isOfList || ![...parameters, 'db', 'this'].includes(object));
  });
}

function recordContent(
  { value }: ValueSnapshot,
  { probe, facts }: Answered,
  subject: StoreSubject,
): StoreFinding | undefined {
  const { key } = subject;
  const [addition] = additions(facts);
  const at = placed(addition);
  if (isHeld(value) && value[key] === undefined && getterOf(key, facts)) {
    const target = addition?.arguments[0]?.path?.join('.');
    return { kind: 'hidden-from-json', details: { ...(target !== undefined && { target }) }, ...at };
  }
  const other = insteadOfRecord(value, probe, subject);
  if (other) return { kind: 'stored-other', details: other, ...at };
  if (!isHeld(value)) {
    const type = typeOf(value);
    const unrun = type === 'function' ? uncalled(facts) : undefined;
    return {
      kind: 'stored-other',
      details: { type, ...(unrun && { name: unrun.function.name }) },
      ...(placed(unrun) ?? at),
    };
  }
  if (isOfOtherCall(value, probe, subject)) return { kind: 'other-record', details: {}, ...at };
  const { missing, altered } = compare(value, probe, subject);
  if (altered !== undefined) {
    const [change] = changesOf(altered.property, facts);
    const isTested = facts.writes.some((write) => write.isTested && write.start === change?.start);
    return { kind: 'record-altered', details: { ...altered, isTested }, ...(placed(change) ?? at) };
  }
  if (missing.length > 0) return lackingRecord(missing, facts, subject);
  const parts = partsOnlyIn(answerOf(probe), value, subject);
  if (parts.length === 0) return undefined;
  const returned = facts.returns.findLast(({ depth }) => depth === 1)?.path?.join('.');
  const isOther = returned !== undefined && returned !== addition?.arguments[0]?.path?.join('.');
  return { kind: 'record-lacks', details: { missing: parts, ...(isOther && { returned }) }, ...at };
}

function lackingRecord(
  missing: readonly string[],
  facts: Facts,
  { changes, key }: StoreSubject,
): StoreFinding {
  const [addition] = additions(facts);
  const taken = placed(missing.length === 1 ? changesOf(missing[0] ?? '', facts)[0] : undefined);
  if (taken) return { kind: 'record-lacks', details: { missing }, ...taken };
  const replaced = replacedParameter(changes, facts);
  const isLost = missing.includes(key);
  if (replaced)
    return { kind: 'parameter-replaced', details: isLost ? {} : { missing }, place: replaced.place };
  const made = addition?.arguments[0]?.path?.join('.');
  const literal = facts.declarations.find(
    ({ names, value, depth }) => depth > 0 && names.join() === made && value.type === 'ObjectExpression',
  );
  return literal && made !== undefined
    ? { kind: 'record-lacks', details: { missing, made }, place: literal.place }
    : { kind: 'record-lacks', details: { missing }, ...placed(addition) };
}

function placed(spot: Pick<Spot, 'place'> | undefined): { place: Place } | undefined {
  return spot && { place: spot.place };
}

function replacedParameter(name: string, { writes }: Facts): WriteFact | undefined {
  return writes.find(
    ({ target, operator, depth }) => target.join() === name && operator === '=' && depth > 0,
  );
}

export function compare(
  value: Held,
  probe: Probe,
  subject: StoreSubject,
): { missing: string[]; altered?: Altered } {
  const record = recordOf(probe, subject);
  const parts = namesOfParts(subject);
  const all = new Set([...Object.keys(record), ...subject.issued]);
  const names = [...all].filter((name) => !parts.includes(name));
  const absent = names.filter((name) => record[name] !== undefined && value[name] === undefined);
  const name = names.find((one) => !absent.includes(one) && !sameValue(value[one], record[one]));
  const missing = absent.filter((one) => !subject.optional.includes(one));
  return name === undefined
    ? { missing }
    : { missing, altered: { property: name, expected: record[name], actual: value[name] } };
}

interface Altered {
  readonly property: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

export function partsOnlyIn(one: Held | undefined, other: Held, subject: StoreSubject): string[] {
  return namesOfParts(subject).filter((name) => one?.[name] !== undefined && other[name] === undefined);
}

function laterFinding(
  { probe: { answer }, facts }: Answered,
  subject: StoreSubject,
): StoreFinding | undefined {
  if (answer.type !== 'returned') return undefined;
  const { added, lost, changed } = changeOf(subject.list, answer.after, answer.later);
  const timer = facts.calls.find(({ callee }) =>
    /^(?:set\w+|queueMicrotask|nextTick|then)$/.test(callee.at(-1) ?? ''),
  );
  const own = changed.filter((one) => !isLatePart(one, subject));
  return added.length + lost.length + own.length > 0
    ? { kind: 'changed-later', details: {}, ...(timer && { place: timer.place }) }
    : undefined;
}

/** Only a part is added: its own step reports it. */
function isLatePart(
  { before: { value: before }, after: { value: after } }: Changed[number],
  subject: StoreSubject,
): boolean {
  if (!isHeld(before) || !isHeld(after)) return false;
  const late = partsOnlyIn(after, before, subject);
  return (
    late.length > 0 &&
    sameValue({ ...before, ...Object.fromEntries(late.map((name) => [name, after[name]])) }, after)
  );
}
