import type { Style } from '../../style/style.js';
import { printable } from '../../verdict/printable.js';
import { meaningfulTokens, type CodeToken } from './code-tokens.js';
import { tokenChanges } from './token-changes.js';

/** Rows with `-` for code that only the first has, `+` for the second. Empty if both mean the same. */
export async function codeDifference(one: string, other: string): Promise<(style: Style) => string[]> {
  const [from, to] = [meaningfulTokens(one), meaningfulTokens(other)];
  const { removed, added } = await tokenChanges(from, to);
  const [left, right] = [sideOf(one, from, removed), sideOf(other, to, added)];
  const pairs = left.common.map((line, index): Pair => [line, right.common[index] ?? 0]);
  noteGaps(left, right);
  noteGaps(right, left);
  spread(pairs, left.changed, right.changed);
  return (style) => (left.changed.size + right.changed.size === 0 ? [] : rowsOf(left, right, pairs, style));
}

interface Side {
  readonly rows: readonly string[];
  /** The line of each token that both sides have. */
  readonly common: readonly number[];
  /** How many of those come before each token that only this side has. */
  readonly gaps: readonly number[];
  /** Lines that differ. */
  readonly changed: Set<number>;
}

/** A line of each side that share a token. */
type Pair = readonly [line: number, other: number];

function sideOf(source: string, tokens: readonly CodeToken[], isOwn: readonly boolean[]): Side {
  const [common, gaps]: [number[], number[]] = [[], []];
  const changed = new Set<number>();
  for (const [index, { line }] of tokens.entries()) {
    if (isOwn[index]) {
      gaps.push(common.length);
      changed.add(line);
    } else common.push(line);
  }
  return { rows: source.trimEnd().split(/\r\n|[\n\r]/), common, gaps, changed };
}

/** Where the other side lacks tokens inside a line, that line differs too. */
function noteGaps({ gaps }: Side, { common, changed }: Side): void {
  for (const gap of gaps) {
    const line = common[gap];
    if (line !== undefined && line === common[gap - 1]) changed.add(line);
  }
}

/** A line that shares tokens with a changed one is shown with it, or it would seem to be missing. */
function spread(pairs: readonly Pair[], left: Set<number>, right: Set<number>): void {
  for (let size = -1; size !== left.size + right.size;) {
    size = left.size + right.size;
    for (const [line, other] of pairs) {
      if (left.has(line)) right.add(other);
      if (right.has(other)) left.add(line);
    }
  }
}

/** In the order of the first side; what only the second has comes before the next line that both have. */
function rowsOf(left: Side, right: Side, pairs: readonly Pair[], { good, bad }: Style): string[] {
  const rows: string[] = [];
  const added = [...right.changed].sort((one, other) => one - other);
  const flush = (until: number): void => {
    while ((added[0] ?? Infinity) < until) {
      const line = added.shift() ?? 0;
      if (right.rows[line - 1] === '' && rows.at(-1) !== '' && rows.length > 0) rows.push('');
      rows.push(good(row('+', right.rows[line])));
    }
  };
  for (const [line, text] of left.rows.entries()) {
    if (left.changed.has(line)) rows.push(bad(row('-', text)));
    else {
      flush(pairs.find(([one]) => one === line)?.[1] ?? -1);
      rows.push(row(' ', text));
    }
  }
  flush(Infinity);
  return rows;
}

function row(sign: string, text = ''): string {
  return `${sign} ${printable(text)}`.trimEnd();
}
