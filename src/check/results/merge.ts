import type { Entry } from '../../verdict/report.js';

/** By file and lesson; of several results of one submission, the newest. */
export function merged(entries: readonly Entry[], lessonIds: readonly string[]): Entry[] {
  const newest = new Map<string, Entry>();
  for (const entry of entries) {
    const key = resultKey(entry.verdict);
    const known = newest.get(key);
    if (!known || timeOf(known) <= timeOf(entry)) newest.set(key, entry);
  }
  const rank = ({ verdict: { id } }: Entry): number =>
    lessonIds.includes(id) ? lessonIds.indexOf(id) : lessonIds.length;
  return [...newest.values()].sort(
    (one, other) => order(one.verdict.file, other.verdict.file) || rank(one) - rank(other),
  );
}

export function resultKey({ id, file }: { readonly id: string; readonly file: string }): string {
  return `${id} ${file}`;
}

function timeOf({ checkedAt }: Entry): number {
  return checkedAt === undefined ? 0 : Date.parse(checkedAt);
}

/** As patterns order them, whatever the language of the machine. */
function order(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
