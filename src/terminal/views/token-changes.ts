import type { CodeToken } from './code-tokens.js';

/** For each token, whether the other source lacks it. */
export interface TokenChanges {
  readonly removed: readonly boolean[];
  readonly added: readonly boolean[];
}

export async function tokenChanges(
  from: readonly CodeToken[],
  to: readonly CodeToken[],
): Promise<TokenChanges> {
  const { diffArrays } = await import('diff');
  const changes = diffArrays(keysOf(from), keysOf(to));
  const flags = (which: 'added' | 'removed'): boolean[] =>
    changes
      .filter((change) => change[which] || !(change.added || change.removed))
      .flatMap((change) => change.value.map(() => change[which]));
  return { removed: fromLineStarts(flags('removed'), from), added: fromLineStarts(flags('added'), to) };
}

function keysOf(tokens: readonly CodeToken[]): string[] {
  return tokens.map(({ key }) => key);
}

/** A new line between two that begin alike: the line is new, not the end of one and the beginning of the other. */
function fromLineStarts(flags: readonly boolean[], tokens: readonly CodeToken[]): boolean[] {
  const moved = [...flags];
  for (let start = 0; start < flags.length; start += 1) {
    if (!flags[start] || flags[start - 1]) continue;
    const end = endOfRun(flags, start);
    const shift = shiftToLineStart({ start, end }, moved, tokens);
    moved.fill(true, start - shift, start).fill(false, end - shift, end);
  }
  return moved;
}

/** The index after the run. */
function endOfRun(flags: readonly boolean[], start: number): number {
  const end = flags.indexOf(false, start);
  return end < 0 ? flags.length : end;
}

/** 0 if the run cannot begin at the start of a line. */
function shiftToLineStart(
  { start, end }: { readonly start: number; readonly end: number },
  flags: readonly boolean[],
  tokens: readonly CodeToken[],
): number {
  for (let shift = 0; shift <= start; shift += 1) {
    const first = start - shift;
    if (tokens[first]?.line !== tokens[first - 1]?.line) return shift;
    if (flags[first - 1] || tokens[first - 1]?.key !== tokens[end - shift - 1]?.key) return 0;
  }
  return 0;
}
