import {
  changeOf,
  Opaque,
  sameValue,
  type Facts,
  type Place,
  type Probe,
  type ValueSnapshot,
  type Spot,
  type WriteFact,
} from '#lesson';
import { isHeld, type Held } from '../evidence/carriers.js';
import { additions, changesOf, listWrites, removals } from '../evidence/database-text.js';
import { getterOf } from '../evidence/getter.js';
import { insteadOfToken } from '../evidence/instead.js';
import { uncalled } from '../evidence/own-functions.js';
import type { SaveFinding } from '../words/save.js';
import type { Answered } from './answered.js';
import { whyNoRecord } from './no-record.js';

export function recordFinding(one: Answered): SaveFinding | undefined {
  const { probe, facts } = one;
  const { answer } = probe;
  if (answer.type !== 'returned') return undefined;
  const place = (additions(facts)[0] ?? facts.writes.find(({ target }) => target.includes('tokens')))?.place;
  const at = place && { place };
  if (!answer.after.lists.tokens) {
    const isJoined = listWrites(facts).some(({ operator }) => operator === '+=');
    return { kind: 'save-list-no-array', details: { isJoined }, ...at };
  }
  const { added, lost, changed } = changeOf('tokens', answer.before, answer.after);
  if (lost.length > 0)
    return {
      kind: 'save-others-lost',
      details: { count: lost.length },
      ...(placed(removals(facts)[0]) ?? at),
    };
  if (changed.length > 0) return changedFinding(one, changed);
  const [record] = added;
  if (!record) return whyNoRecord(one);
  if (added.length > 1)
    return {
      kind: 'save-more-than-once',
      details: { count: added.length },
      ...(placed(additions(facts)[1]) ?? at),
    };
  return recordContent(record, one) ?? laterFinding(one);
}

type Changed = ReturnType<typeof changeOf>['changed'];

/** The same object is saved twice, with other content. */
function changedFinding({ earlier, facts }: Answered, changed: Changed): SaveFinding {
  const ours = earlier.flatMap(
    ({ answer }) =>
      changeOf('tokens', answer.before, answer.type === 'returned' ? answer.after : answer.before).added,
  );
  const isShared = changed.some(({ before }) => ours.some(({ id }) => id !== undefined && id === before.id));
  const place = ((isShared ? undefined : changeOfOther(facts)) ?? additions(facts)[0])?.place;
  return {
    kind: isShared ? 'save-shared-object' : 'save-records-changed',
    details: {},
    ...(place && { place }),
  };
}

/** `one.old = true`, `db.tokens[0].old = true`. */
function changeOfOther({ writes }: Facts): WriteFact | undefined {
  return writes.find(({ target: [object = '', ...rest], depth }) => {
    const isOfList = object === 'db' && rest.length > 2;
    return depth > 0 && rest.length > 0 && (isOfList || !/^(?:token|client|user|db|this)$/.test(object));
  });
}

function recordContent({ value }: ValueSnapshot, { probe, facts }: Answered): SaveFinding | undefined {
  const [addition] = additions(facts);
  const at = placed(addition);
  if (isHeld(value) && value.accessToken === undefined && getterOf('accessToken', facts)) {
    const target = addition?.arguments[0]?.path?.join('.');
    return { kind: 'save-hidden-from-json', details: { ...(target !== undefined && { target }) }, ...at };
  }
  const other = insteadOfToken(value, probe);
  if (other) return { kind: 'save-stored-other', details: other, ...at };
  if (!isHeld(value)) {
    const type = typeOf(value);
    const unrun = type === 'function' ? uncalled(facts) : undefined;
    return {
      kind: 'save-stored-other',
      details: { type, ...(unrun && { name: unrun.function.name }) },
      ...(placed(unrun) ?? at),
    };
  }
  if (probe.otherAccessTokens.includes(String(value.accessToken)))
    return { kind: 'save-other-token', details: {}, ...at };
  const { missing, altered } = compare(value, probe);
  if (altered !== undefined) {
    const [change] = changesOf(altered.property, facts);
    const isTested = facts.writes.some((write) => write.isTested && write.start === change?.start);
    return { kind: 'save-record-altered', details: { ...altered, isTested }, ...(placed(change) ?? at) };
  }
  if (missing.length > 0) return lackingRecord(missing, facts);
  const parts = partsOnlyIn(answerValue(probe), value);
  if (parts.length === 0) return undefined;
  const returned = facts.returns.findLast(({ depth }) => depth === 1)?.path?.join('.');
  const isOther = returned !== undefined && returned !== addition?.arguments[0]?.path?.join('.');
  return { kind: 'save-record-lacks', details: { missing: parts, ...(isOther && { returned }) }, ...at };
}

/** Where the properties were lost: where one is deleted, where the token is replaced, where a new object is made. */
function lackingRecord(missing: readonly string[], facts: Facts): SaveFinding {
  const [addition] = additions(facts);
  const taken = placed(missing.length === 1 ? changesOf(missing[0] ?? '', facts)[0] : undefined);
  if (taken) return { kind: 'save-record-lacks', details: { missing }, ...taken };
  const replaced = replacedToken(facts);
  const isLost = missing.includes('accessToken');
  if (replaced)
    return { kind: 'save-token-replaced', details: isLost ? {} : { missing }, place: replaced.place };
  const made = addition?.arguments[0]?.path?.join('.');
  const literal = facts.declarations.find(
    ({ names, value, depth }) => depth > 0 && names.join() === made && value.is === 'ObjectExpression',
  );
  return literal && made !== undefined
    ? { kind: 'save-record-lacks', details: { missing, made }, place: literal.place }
    : { kind: 'save-record-lacks', details: { missing }, ...placed(addition) };
}

function placed(spot: Pick<Spot, 'place'> | undefined): { place: Place } | undefined {
  return spot && { place: spot.place };
}

/** `token = { … }` in the function. */
function replacedToken({ writes }: Facts): WriteFact | undefined {
  return writes.find(
    ({ target, operator, depth }) => target.join() === 'token' && operator === '=' && depth > 0,
  );
}

export function compare(value: Held, { token }: Probe): { missing: string[]; altered?: Altered } {
  const all = new Set([...Object.keys(token), ...issued]);
  const names = [...all].filter((name) => name !== 'client' && name !== 'user');
  const absent = names.filter((name) => token[name] !== undefined && value[name] === undefined);
  const name = names.find((one) => !absent.includes(one) && !sameValue(value[one], token[one]));
  const missing = absent.filter((one) => one !== ofCodeGrant);
  return name === undefined
    ? { missing }
    : { missing, altered: { property: name, expected: token[name], actual: value[name] } };
}

/** The server adds it in a code grant. It is used up, so a record may omit it. */
const ofCodeGrant = 'authorizationCode';

/** Only the server issues these. */
const issued = ['refreshToken', 'refreshTokenExpiresAt', 'scope'];

interface Altered {
  readonly property: string;
  readonly expected: unknown;
  readonly actual: unknown;
}

export function partsOnlyIn(one: Held | undefined, other: Held): string[] {
  return ['client', 'user'].filter((name) => one?.[name] !== undefined && other[name] === undefined);
}

function answerValue({ answer }: Probe): Held | undefined {
  return answer.type === 'returned' && isHeld(answer.result.value) ? answer.result.value : undefined;
}

export function typeOf(value: unknown): string {
  if (value instanceof Opaque) return value.type;
  if (Array.isArray(value)) return 'list';
  if (value === null || value === undefined) return String(value);
  return typeof value === 'string' ? 'text' : typeof value;
}

/** A record must stay after the answer. */
function laterFinding({ probe: { answer }, facts }: Answered): SaveFinding | undefined {
  if (answer.type !== 'returned') return undefined;
  const { added, lost, changed } = changeOf('tokens', answer.after, answer.later);
  const timer = facts.calls.find(({ callee }) =>
    /^(?:set\w+|queueMicrotask|nextTick|then)$/.test(callee.at(-1) ?? ''),
  );
  return added.length + lost.length + changed.length > 0
    ? { kind: 'save-changed-later', details: {}, ...(timer && { place: timer.place }) }
    : undefined;
}
