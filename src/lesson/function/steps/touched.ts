import {
  changeOf,
  sameValue,
  type Facts,
  type Finding,
  type Snapshot,
  type Place,
  type ValueSnapshot,
} from '#lesson';
import { isHeld } from '../evidence/held.js';
import { covers } from '../evidence/spots.js';
import type { CallFinding } from '../words/call-endings.js';
import type { Touched, TouchedDetails } from '../words/touched.js';
import type { Answered } from './answered.js';

/** What a call may not change. */
export interface Kept<Parameter extends string> {
  readonly parameters: readonly Parameter[];
  readonly lists: readonly string[];
}

type Found = Pick<CallFinding, 'place'> & { readonly kind: string; readonly details: object };

/** A change of what must stay as it is, or an error in the background. */
export function touchedFinding<Parameter extends string>(
  one: Answered,
  kept: Kept<Parameter>,
): (Finding<TouchedDetails<Parameter>> | CallFinding)[] {
  // TypeScript cannot follow computed names.
  return findings(one, kept) as (Finding<TouchedDetails<Parameter>> | CallFinding)[];
}

function findings({ probe: { answer, args }, facts }: Answered, kept: Kept<string>): Found[] {
  if (answer.type !== 'returned') return [];
  const { before, after, later, uncaught } = answer;
  const parameter = kept.parameters.find((name) =>
    isTouched(facts.wanted.parameters.indexOf(name), before, later),
  );
  if (parameter !== undefined) return [touched(parameter, facts)];
  const list = kept.lists.find(
    (name) => isListTouched(name, before, after) || isListTouched(name, before, later),
  );
  if (list !== undefined) return [listTouched(list, before, after, { facts, asked: args[0] })];
  return uncaught.slice(0, 1).map((error): Found => {
    const [place] = error.frames;
    return { kind: 'stray', details: { ending: { type: 'threw', error } }, ...(place && { place }) };
  });
}

function listTouched(
  list: string,
  before: Snapshot,
  after: Snapshot,
  { facts, asked }: { readonly facts: Facts; readonly asked: unknown },
): Found {
  const { added, lost, changed } = changeOf(list, before, after);
  const isSweep =
    lost.length > 0 &&
    added.length + changed.length === 0 &&
    lost.every((one) => isExpired(one) && !holds(one, asked));
  return { kind: 'lists-touched', details: { list, ...(isSweep && { isSweep }) }, ...writtenAt(list, facts) };
}

/** The record that was asked for. */
function holds({ value }: ValueSnapshot, asked: unknown): boolean {
  return isHeld(value) && Object.values(value).includes(asked);
}

function isExpired({ value }: ValueSnapshot): boolean {
  const now = new Date();
  return isHeld(value) && Object.values(value).some((held) => held instanceof Date && held < now);
}

function touched(name: string, facts: Facts): Found {
  const known = writtenAt(name, facts);
  const through = known.place ? undefined : changedThrough(name, facts);
  const at = through ? { place: through.place } : known;
  const isTested = facts.writes.some((write) => write.isTested && write.place === at.place);
  const details: Touched = { isTested, ...(through && { through: through.name }) };
  return { kind: `${name}-touched`, details, ...at };
}

/** `token.user = user; delete token.user.password;` */
function changedThrough(name: string, { writes, keys }: Facts): { name: string; place: Place } | undefined {
  const given = [
    ...writes.filter(({ value }) => value.path?.join() === name).map(({ target }) => target.at(-1) ?? ''),
    ...keys.filter(({ value }) => value.path?.join() === name).map((key) => key.name),
  ];
  const write = writes.find(({ target }) => target.length > 2 && given.includes(target.at(-2) ?? ''));
  return write && { name: write.target.slice(0, -1).join('.'), place: write.place };
}

function writtenAt(name: string, facts: Facts): { place?: Place } {
  const { writes, calls } = facts;
  const names = [name, ...aliasesOf(name, facts)];
  const isOf = (path: readonly string[]): boolean =>
    path.length > 1 && (names.includes(path[0] ?? '') || (isList(name) && path.includes(name)));
  const call = calls.find(
    ({ callee, arguments: [first] }) =>
      (isOf(callee) && changing.test(callee.at(-1) ?? '')) ||
      (callee[0] === 'Object' && names.includes(first?.path?.at(-1) ?? '')),
  );
  const place = (writes.find(({ target }) => isOf(target)) ?? call)?.place;
  return place ? { place } : {};
}

function isList(name: string): boolean {
  return name.endsWith('s');
}

const changing = /^(?:push|pop|shift|unshift|splice|sort|reverse|fill|copyWithin)$/;

function aliasesOf(name: string, { declarations, calls }: Facts): string[] {
  const list = isList(name) ? name : `${name}s`;
  const giving = calls.filter(({ callee }) => callee.slice(0, -1).includes(list));
  return declarations
    .filter(({ value }) => value.path?.join() === name || giving.some(({ place }) => covers(value, place)))
    .flatMap(({ names }) => names);
}

function isTouched(argument: number, before: Snapshot, after: Snapshot): boolean {
  return !sameValue(before.args[argument]?.value, after.args[argument]?.value);
}

function isListTouched(list: string, before: Snapshot, after: Snapshot): boolean {
  const { added, lost, changed } = changeOf(list, before, after);
  if (after.lists[list] === undefined) return true;
  return added.length + lost.length + changed.length > 0 || isReordered(list, before, after);
}

function isReordered(list: string, before: Snapshot, after: Snapshot): boolean {
  const places = new Map(after.lists[list]?.map(({ id }, place) => [id, place]));
  return before.lists[list]?.some(({ id }, place) => (places.get(id) ?? place) !== place) ?? false;
}
