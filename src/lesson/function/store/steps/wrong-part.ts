import { Opaque, closestName, sameValue, type Facts, type Place, type Spot } from '#lesson';
import { promisedBy, uncalled } from '../../evidence/own-functions.js';
import { covers } from '../../evidence/spots.js';
import { type Attempt } from '../evidence/attempts.js';
import { carries, isHeld, type Held, typeOf } from '../../evidence/held.js';
import { recordOf } from '../evidence/carriers.js';
import { additions } from '../evidence/list-changes.js';
import { sourceOf, wantedValue, type PartState } from '../evidence/part.js';
import { otherParts, type Part } from '../subject.js';
import type { PartFinding } from '../words/part.js';
import { sourceChange } from './source-change.js';
import { wrongWord } from './wrong-word.js';

type Wrong = Extract<PartState, { value: unknown }>;

export interface WrongPart {
  readonly part: Part;
  readonly wrong: Wrong;
  readonly states: readonly PartState[];
  readonly attempts: readonly Attempt[];
  readonly facts: Facts;
}

export function wrongPart(one: WrongPart): PartFinding {
  const { part, wrong } = one;
  const changed = wrong.state === 'secret' ? undefined : sourceChange(part, wrong, one.facts);
  if (changed) {
    const { isTested, place } = changed;
    return { kind: 'source-changed', details: { isTested, ...expectation(part, wrong) }, place };
  }
  const found = wholeObject(one) ?? secret(one) ?? noObject(one) ?? noKey(one) ?? wrongValue(one);
  const place = wrongWord(found, one) ?? placeOf(one);
  return {
    ...found,
    ...(place && { place }),
    details: { ...found.details, ...expectation(part, wrong) },
  } as PartFinding;
}

/** Undefined if only a secret elsewhere is wrong. */
function expectation(part: Part, wrong: Wrong): { expected?: unknown; actual?: unknown } {
  if (isSecretElsewhere(part, wrong)) return {};
  return { expected: { [part.key]: wantedValue(wrong.probe, part) }, actual: wrong.value };
}

function placeOf({ part, wrong, attempts, facts }: WrongPart): Place | undefined {
  const stored = isSecretElsewhere(part, wrong) ? secretGiver(part, facts) : undefined;
  if (stored) return stored.place;
  const reached = attempts.filter(
    ({ isUnreachable, form }) =>
      !isUnreachable && (form === 'assigned' || form === 'built' || form === 'inside'),
  );
  return (reached.at(-1) ?? attempts[0])?.place;
}

function secretGiver(
  { name, secret: property }: Part,
  { writes, keys, reads, calls }: Facts,
): Spot | undefined {
  const read = reads.find(({ path }) => path.join('.') === `${name}.${property}`);
  const around = read && [...keys, ...writes].find((one) => covers(one, read.place));
  return around ?? additions({ calls })[0];
}

function isSecretElsewhere(part: Part, wrong: Wrong): boolean {
  const secret = String(sourceOf(wrong.probe, part)[part.secret]);
  return wrong.state === 'secret' && !carries(wrong.value, secret);
}

type Found = { readonly [Kind in PartFinding['kind']]: { kind: Kind; details: object } }[PartFinding['kind']];

function wholeObject({ part, wrong }: WrongPart): Found | undefined {
  if (!sameValue(wrong.value, sourceOf(wrong.probe, part))) return undefined;
  return { kind: 'entire-object', details: {} };
}

function secret({ part, wrong }: WrongPart): Found | undefined {
  return wrong.state === 'secret'
    ? { kind: 'secret-kept', details: { isElsewhere: isSecretElsewhere(part, wrong) } }
    : undefined;
}

function noObject({ part, wrong, facts }: WrongPart): Found | undefined {
  const { value, probe } = wrong;
  if (isHeld(value)) return undefined;
  if (Array.isArray(value)) return { kind: 'is-list', details: {} };
  if (value instanceof Opaque) {
    const unrun = value.type === 'function' ? uncalled(facts) : undefined;
    const details = unrun ? { name: unrun.function.name } : {};
    return { kind: value.type === 'promise' ? 'is-promise' : 'is-function', details };
  }
  if (typeof value === 'string')
    return { kind: 'is-text', details: { isWanted: value === wantedValue(probe, part) } };
  return { kind: 'is-no-object', details: {} };
}

function noKey(one: WrongPart): Found | undefined {
  const { part, wrong } = one;
  const value = wrong.value as Held;
  const keys = Object.keys(value).filter((key) => value[key] !== undefined);
  if (value[part.key] !== undefined) return undefined;
  const other = otherHeld(one);
  if (other) return { kind: 'parts-swapped', details: { other: other.name } };
  if (part.key in value) return { kind: 'value-undefined', details: unknownSource(one) };
  const wanted = wantedValue(wrong.probe, part);
  const misnamed = keys.find((key) => value[key] === wanted) ?? closestName(part.key, keys);
  if (misnamed !== undefined) return { kind: 'key-misnamed', details: { key: misnamed } };
  if (keys.length > 0) return { kind: 'key-missing', details: { keys } };
  const lost = lostKeys(one);
  const key = closestName(part.key, lost) ?? (lost.length === 1 ? lost[0] : undefined);
  if (key !== undefined)
    return { kind: 'key-misnamed', details: { key, isEmpty: true, ...unknownSource(one) } };
  return lost.length > 0
    ? { kind: 'key-missing', details: { keys: lost } }
    : { kind: 'nothing-inside', details: {} };
}

/** JSON drops keys with `undefined`. */
function lostKeys(one: WrongPart): string[] {
  const { wrong, attempts, facts } = one;
  const held = Object.keys(wrong.value as Held);
  if (held.length > 0) return held;
  const attempt = attempts.at(-1);
  const { read } = unknownSource(one);
  return facts.keys.flatMap(({ name, value, place }) =>
    read !== undefined && value.path?.join('.') === read && attempt && covers(attempt, place) ? name : [],
  );
}

function otherHeld({ part, wrong }: WrongPart): Part | undefined {
  const value = wrong.value as Held;
  return otherParts(part).find((other) => value[other.key] === wantedValue(wrong.probe, other));
}

/** `client.clientID` */
function unknownSource({ part, attempts, facts }: WrongPart): {
  read?: string;
  meant?: string;
  promised?: string;
} {
  const known = part.subject.properties?.[part.name] ?? [];
  const isGiven = (object: string | undefined, property: string): boolean =>
    object === part.name && known.includes(property);
  const attempt = attempts.at(-1);
  const read = facts.reads.find(({ path: [object, property = ''], path, place }) => {
    const isHere = attempt === undefined || covers(attempt, place);
    return isHere && path.length === 2 && property !== part.name && !isGiven(object, property);
  });
  if (!read) return {};
  const promised = promisedBy(read, read.path, facts)?.name;
  if (promised !== undefined) return { promised };
  if (read.path.includes('?')) return {};
  const [, property = ''] = read.path;
  const meant = property === part.source ? property : closestName(property, [part.source, ...known]);
  return { read: read.path.join('.'), ...(meant !== undefined && { meant: `${part.name}.${meant}` }) };
}

function wrongValue({ part, wrong, states }: WrongPart): Found {
  const value = (wrong.value as Held)[part.key];
  const wanted = wantedValue(wrong.probe, part);
  const sibling = propertyWith(value, sourceOf(wrong.probe, part));
  if (sibling !== undefined) return { kind: 'sibling-value', details: { read: `${part.name}.${sibling}` } };
  const crossed = crossedOver(value, part, wrong);
  if (crossed !== undefined) return { kind: 'crossed-over', details: { read: crossed } };
  if (isQuoted(value, part)) return { kind: 'source-in-quotes', details: {} };
  if (isHeld(value) || Array.isArray(value) || value instanceof Opaque)
    return { kind: 'value-is-object', details: { type: typeOf(value) } };
  if (bare(String(value)) === bare(wanted)) return { kind: 'value-altered', details: {} };
  if (String(value).includes('[object ')) return { kind: 'object-in-text', details: {} };
  if (isOfAnother(value, part, wrong)) return { kind: 'other-record', details: {} };
  if (isConstant(value, part, states)) return { kind: 'constant', details: {} };
  return { kind: 'value-other', details: {} };
}

function propertyWith(value: unknown, object: Held): string | undefined {
  return typeof value === 'string' ? Object.keys(object).find((key) => object[key] === value) : undefined;
}

function crossedOver(value: unknown, part: Part, { probe }: Wrong): string | undefined {
  const { subject } = part;
  const others = otherParts(part).map((other) => [other.name, sourceOf(probe, other)] as const);
  for (const [name, object] of [...others, [subject.changes, recordOf(probe, subject)] as const]) {
    const property = propertyWith(value, object);
    if (property !== undefined) return `${name}.${property}`;
  }
  return undefined;
}

function isQuoted(value: unknown, { name, source }: Part): boolean {
  return (
    value === source ||
    value === `${name}.${source}` ||
    value === `{${name}.${source}}` ||
    value === `\${${name}.${source}}`
  );
}

function isOfAnother(value: unknown, { name, source }: Part, { probe }: Wrong): boolean {
  const records = probe.answer.before?.lists[`${name}s`] ?? [];
  return records.some(({ value: record }) => isHeld(record) && record[source] === value);
}

function isConstant(value: unknown, { key }: Part, states: readonly PartState[]): boolean {
  const values = states.map((state) =>
    'value' in state && isHeld(state.value) ? state.value[key] : undefined,
  );
  return states.length > 1 && values.every((other) => sameValue(other, value));
}

function bare(text: string): string {
  return text.trim().toLowerCase();
}
