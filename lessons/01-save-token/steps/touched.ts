import { changeOf, sameValue, type Facts, type Look, type Place } from '#lesson';
import type { SaveFinding } from '../words/save.js';
import type { Answered } from './answered.js';

/** What the call changed besides, and what went wrong behind its back. */
export function touchedFinding({ probe: { answer }, facts }: Answered): SaveFinding[] {
  if (answer.how !== 'returned') return [];
  const { before, after, later, strays } = answer;
  if (isTouched(1, before, later))
    return [{ kind: 'save-client-touched', details: {}, ...writtenAt('client', facts) }];
  if (isTouched(2, before, later))
    return [{ kind: 'save-user-touched', details: {}, ...writtenAt('user', facts) }];
  const list = ['clients', 'users'].find(
    (name) => isListTouched(name, before, after) || isListTouched(name, before, later),
  );
  if (list !== undefined)
    return [{ kind: 'save-lists-touched', details: { list }, ...writtenAt(list, facts) }];
  return strays.slice(0, 1).map((error): SaveFinding => {
    const [place] = error.frames;
    return { kind: 'save-stray', details: { ending: { how: 'threw', error } }, ...(place && { place }) };
  });
}

/** The first place that sets something of an object or list of this name, or calls a method of it. */
function writtenAt(name: string, { writes, calls }: Facts): { place?: Place } {
  const write = writes.find(({ target }) => target.length > 1 && target.slice(0, -1).includes(name));
  const call =
    calls.find(({ callee }) => callee.length > 1 && callee.at(-2) === name) ??
    calls.find(({ callee, arguments: [first] }) => callee[0] === 'Object' && first?.path?.join() === name);
  const place = (write ?? call)?.place;
  return place ? { place } : {};
}

function isTouched(argument: number, before: Look, after: Look): boolean {
  return !sameValue(before.args[argument]?.value, after.args[argument]?.value);
}

function isListTouched(list: string, before: Look, after: Look): boolean {
  const { added, lost, changed } = changeOf(list, before, after);
  return after.lists[list] === undefined || added.length + lost.length + changed.length > 0;
}
