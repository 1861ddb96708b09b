import { changeOf, sameValue, type Look } from '#lesson';
import type { SaveFinding } from '../words/save.js';
import type { Answered } from './answered.js';

/** What the call changed besides, and what went wrong behind its back. */
export function touchedFinding({ probe: { answer } }: Answered): SaveFinding[] {
  if (answer.how !== 'returned') return [];
  const { before, after, later, strays } = answer;
  if (isTouched(1, before, later)) return [{ kind: 'save-client-touched', details: {} }];
  if (isTouched(2, before, later)) return [{ kind: 'save-user-touched', details: {} }];
  const list = ['clients', 'users'].find(
    (name) => isListTouched(name, before, after) || isListTouched(name, before, later),
  );
  if (list !== undefined) return [{ kind: 'save-lists-touched', details: { list } }];
  return strays.slice(0, 1).map((error): SaveFinding => {
    const [place] = error.frames;
    return { kind: 'save-stray', details: { ending: { how: 'threw', error } }, ...(place && { place }) };
  });
}

function isTouched(argument: number, before: Look, after: Look): boolean {
  return !sameValue(before.args[argument]?.value, after.args[argument]?.value);
}

function isListTouched(list: string, before: Look, after: Look): boolean {
  const { added, lost, changed } = changeOf(list, before, after);
  return after.lists[list] === undefined || added.length + lost.length + changed.length > 0;
}
