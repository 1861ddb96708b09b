import stringWidth from 'fast-string-width';
import type { Style } from '../../style/style.js';
import { printable } from '../../verdict/printable.js';
import type { Input } from '../screen/read-keys.js';
import type { Key } from '../editor/key.js';
import type { Screen } from '../screen/screen.js';
import type { Mouse } from '../screen/split-input.js';
import { shortened } from '../views/slice-ansi.js';
import type { ClosedBy, Closing, Sheet } from './dialogue.js';
import { findMatches, withMatch, type Match } from './find-matches.js';
import { pressOnce, pressReading, type Reading, type Sheets } from './reading.js';

export interface Pager {
  readonly sheets: readonly Sheet[];
  /** For a page with keys of its own. */
  readonly closing?: Closing | undefined;
  readonly onRead: (by: ClosedBy) => void;
  reading: Reading;
}

/** @returns how the reader closed it, if they did */
export function turnPage(
  pager: Pager,
  inputs: readonly Input[],
  screen: Screen,
  style: Style,
): ClosedBy | undefined {
  const { sheets } = pager;
  const known: Sheets = {
    count: sheets.length,
    height: heightOf(screen),
    matches: (text, isUnfolded) => matchesIn(sheets, text, isUnfolded, style),
  };
  for (const input of inputs)
    for (const key of keysIn(input, pager)) {
      const reading = pressed(pager, key, known, style);
      if (typeof reading === 'string') return reading;
      pager.reading = reading;
    }
  return undefined;
}

function pressed(pager: Pager, key: Key, known: Sheets, style: Style): Reading | ClosedBy {
  const { closing, reading } = pager;
  if (!closing) return pressReading(reading, key, known) ?? 'end';
  const rows = rowsOf(pager, style).length;
  return pressOnce(reading, key, { height: known.height, rows, hasTrace: closing.hasTrace === true });
}

function rowsOf({ sheets, reading: { sheet, isUnfolded } }: Pager, style: Style): readonly string[] {
  return sheets[sheet]?.rows(style, isUnfolded) ?? [];
}

/** A paste is ignored, except in a search. Keys that came at once count as Enter if it was among them. */
function keysIn(input: Input, { reading: { search }, closing }: Pager): Key[] {
  if ('key' in input) return [input.key];
  if ('mouse' in input) return wheelKeys(input.mouse);
  if (closing !== undefined) return input.pasted.includes('\n') ? [{ name: 'return' }] : [];
  if (!search || search.at !== undefined) return [];
  return Array.from(input.pasted, (sequence) => (sequence === '\n' ? { name: 'return' } : { sequence }));
}

/** The wheel does what the arrows do. */
function wheelKeys(mouse: Mouse): Key[] {
  if (mouse.type !== 'wheel') return [];
  return Array.from({ length: Math.abs(mouse.rows) }, () => ({ name: mouse.rows < 0 ? 'up' : 'down' }));
}

export function drawPager(pager: Pager, screen: Pick<Screen, 'size' | 'draw'>, style: Style): void {
  const { columns } = screen.size();
  const height = heightOf(screen);
  const { search } = pager.reading;
  const rows = rowsOf(pager, style);
  const top = Math.max(0, Math.min(pager.reading.top, rows.length - height));
  pager.reading = { ...pager.reading, top };
  const seen = rows.slice(top, top + height);
  const marked = search ? seen.map((row) => withMatch(row, search.text, style.ink.selected)) : seen;
  const blank = Array.from({ length: height - seen.length }, () => '');
  const last =
    pager.closing === undefined || search
      ? lastRow(pager, rows.length > height, style)
      : { text: style.quiet(closingKeys(pager.closing, top + height < rows.length)) };
  const cut = [...marked, ...blank, last.text].map((row) => shortened(row, columns - 1, style));
  screen.draw({
    rows: cut,
    ...(last.cursor !== undefined && { cursor: { row: height, column: Math.min(columns - 1, last.cursor) } }),
  });
}

function closingKeys({ enter, escape, hasTrace }: Closing, isMore: boolean): string {
  const keys = [
    ...(isMore ? ['Enter: read on', 'up/down'] : [`Enter: ${enter}`]),
    ...(hasTrace ? ['^T: trace'] : []),
    ...(escape === undefined ? [] : [`Esc: ${escape}`]),
  ];
  return keys.join('   ');
}

function heightOf(screen: Pick<Screen, 'size'>): number {
  return Math.max(1, screen.size().rows - 1);
}

function matchesIn(sheets: readonly Sheet[], text: string, isUnfolded: boolean, style: Style): Match[] {
  return findMatches(
    sheets.map(({ rows }) => rows(style, isUnfolded)),
    text,
  );
}

interface LastRow {
  readonly text: string;
  /** A column. */
  readonly cursor?: number;
}

function lastRow(pager: Pager, isMore: boolean, style: Style): LastRow {
  const { search, isUnfolded } = pager.reading;
  if (!search)
    return { text: style.quiet(asManyAsFit(shownKeys(pager, isMore, style), 'q: back', style.width)) };
  const text = `/${printable(search.text)}`;
  if (search.at === undefined) return { text, cursor: stringWidth(text) };
  const { length } = matchesIn(pager.sheets, search.text, isUnfolded, style);
  const keys =
    length === 0
      ? [`${text}: not found`]
      : [`${text}: ${String(search.at + 1)} of ${String(length)}`, 'n/p: next/previous'];
  return { text: style.quiet(asManyAsFit([...keys, 'Esc: end search'], 'q: back', style.width)) };
}

function shownKeys({ sheets, reading }: Pager, isMore: boolean, style: Style): string[] {
  const { name = '', rows } = sheets[reading.sheet] ?? {};
  const isBook = sheets.length > 1;
  const canFold = rows !== undefined && rows(style, true).length !== rows(style, false).length;
  return [
    ...(isBook ? [name, 'n/p: next/previous'] : []),
    ...(canFold ? [`f: ${reading.isUnfolded ? 'fold' : 'unfold'}`] : []),
    ...(isMore || isBook ? ['/: search'] : []),
    ...(isMore ? ['up/down, space: scroll'] : []),
  ];
}

/** The most important keys first; leaving is always last. */
function asManyAsFit(keys: readonly string[], last: string, width: number): string {
  const gap = '   ';
  let row = '';
  for (const key of keys) {
    const longer = `${row}${key}${gap}`;
    if (stringWidth(longer) + last.length > width) break;
    row = longer;
  }
  return row + last;
}
