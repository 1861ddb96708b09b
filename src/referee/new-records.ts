import type { Answer, Look, Seen } from '../outside/model-port.js';
import { sameValue } from './same-value.js';

/** What became of a list between two looks at it. */
export interface ListChange {
  readonly added: readonly Seen[];
  /** Records that are there no more, neither as they were nor changed. */
  readonly lost: readonly Seen[];
  /** Records that are there still, with another content. */
  readonly changed: readonly { readonly before: Seen; readonly after: Seen }[];
}

/** The token records that a call added, as they are at the last look. */
export function newRecords(answer: Answer): readonly Seen[] {
  const last = answer.how === 'returned' ? answer.later : answer.after;
  return changeOf('tokens', answer.before, last).added;
}

/**
 * Compares a list of the database before and after. Counts, for the same text pushed twice is two
 * records; takes an equal copy for the record itself, for replacing a list by a copy loses nothing.
 */
export function changeOf(list: string, before: Look | undefined, after: Look | undefined): ListChange {
  const left = [...(after?.lists[list] ?? [])];
  const missing = (before?.lists[list] ?? []).filter((seen) => !takeEqual(left, seen));
  const changed: { before: Seen; after: Seen }[] = [];
  const lost: Seen[] = [];
  for (const seen of missing) {
    const now = takeWhere(left, ({ id }) => id !== undefined && id === seen.id);
    if (now) changed.push({ before: seen, after: now });
    else lost.push(seen);
  }
  return { added: left, lost, changed };
}

/** The very same object first, so that two equal records are not mixed up. */
function takeEqual(left: Seen[], seen: Seen): boolean {
  const isSame = (other: Seen): boolean => sameValue(other.value, seen.value);
  return (
    (takeWhere(left, (other) => other.id === seen.id && isSame(other)) ?? takeWhere(left, isSame)) !==
    undefined
  );
}

function takeWhere(left: Seen[], fits: (seen: Seen) => boolean): Seen | undefined {
  const index = left.findIndex(fits);
  return index < 0 ? undefined : left.splice(index, 1)[0];
}
