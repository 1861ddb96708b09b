import stringWidth from 'fast-string-width';
import type { Completing, Editor, Finding } from '../editor/editor.js';
import { cellsBetween, widthOf } from '../editor/cells.js';
import { keyTable } from '../key-table.js';
import type { Style } from '../../style/style.js';

export interface PromptRow {
  readonly row: string;
  /** The column of the cursor, from 0, if the prompt has it. */
  readonly cursor?: number;
}

/** What replaces the keys while Ctrl-F or Tab asks. */
export function promptRow(
  { finding, completing }: Pick<Editor, 'finding' | 'completing'>,
  width: number,
  style: Style,
): PromptRow | undefined {
  if (finding) return findRow(finding, width, style);
  return completing && { row: completionRow(completing, width, style) };
}

const label = 'Find: ';

/** Of a long query the end is shown. */
function findRow(finding: Finding, width: number, style: Style): PromptRow {
  const { query } = finding;
  const found = foundIn(finding);
  if (query === '') return { row: `${style.strong(label)}${style.quiet(found)}`, cursor: label.length };
  const room = Math.max(8, width - label.length - found.length - 4);
  const hidden = Math.max(0, widthOf(query) - room);
  const shown = cellsBetween(query, hidden, hidden + room)
    .map((cell) => cell.shown)
    .join('');
  const count = finding.count === 0 ? style.warn(found) : found;
  return {
    row: `${style.strong(label)}${shown}   ${count}   ${style.quiet(keysIn(finding))}`,
    cursor: label.length + stringWidth(shown),
  };
}

function foundIn({ query, count, index }: Finding): string {
  if (query === '') return 'type what you look for';
  return count === 0 ? 'nothing found' : `${String(index + 1)} of ${String(count)}`;
}

function keysIn({ count }: Finding): string {
  const { findNext, findPrevious, findEnd } = keyTable;
  return (count > 1 ? [findNext, findPrevious, findEnd] : [findEnd])
    .map(({ keys, row }) => `${keys[0]} ${row[0]}`)
    .join('   ');
}

/** Starts with the chosen name if not all fit. */
function completionRow({ names, index }: Completing, width: number, style: Style): string {
  const start = 'Tab inserts:';
  const all = names.join('  ').length + start.length + 2 <= width;
  const first = all ? 0 : (index ?? 0);
  const shown = names
    .slice(first)
    .map((name, at) => (first + at === index ? style.ink.selected(name) : name));
  return [style.quiet(start), ...shown].join('  ');
}
