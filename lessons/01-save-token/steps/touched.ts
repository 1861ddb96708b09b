import { changeOf, sameValue, type Facts, type Snapshot, type Place } from '#lesson';
import { covers } from '../evidence/attempts.js';
import type { SaveFinding } from '../words/save.js';
import type { Answered } from './answered.js';

/** Other changes, and background errors. */
export function touchedFinding({ probe: { answer }, facts }: Answered): SaveFinding[] {
  if (answer.type !== 'returned') return [];
  const { before, after, later, uncaught } = answer;
  if (isTouched(1, before, later)) return [touched('client', facts)];
  if (isTouched(2, before, later)) return [touched('user', facts)];
  const list = ['clients', 'users'].find(
    (name) => isListTouched(name, before, after) || isListTouched(name, before, later),
  );
  if (list !== undefined)
    return [{ kind: 'save-lists-touched', details: { list }, ...writtenAt(list, facts) }];
  return uncaught.slice(0, 1).map((error): SaveFinding => {
    const [place] = error.frames;
    return { kind: 'save-stray', details: { ending: { type: 'threw', error } }, ...(place && { place }) };
  });
}

function touched(name: 'client' | 'user', facts: Facts): SaveFinding {
  const known = writtenAt(name, facts);
  const through = known.place ? undefined : changedThrough(name, facts);
  const at = through ? { place: through.place } : known;
  const isTested = facts.writes.some((write) => write.isTested && write.place === at.place);
  return {
    kind: `save-${name}-touched`,
    details: { isTested, ...(through && { through: through.name }) },
    ...at,
  };
}

/** `token.user = user; delete token.user.password;`: also changes `user`. */
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

/** `const found = db.users.find(…)`: another name for a record. */
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
  return after.lists[list] === undefined || added.length + lost.length + changed.length > 0;
}
