import type { Key } from '../editor/key.js';
import type { ClosedBy } from './dialogue.js';
import type { Match } from './find-matches.js';

/** Where a reader is in several sheets. Immutable. */
export interface Reading {
  readonly sheet: number;
  /** The first visible row; too large: the last page. */
  readonly top: number;
  readonly isUnfolded: boolean;
  readonly search?: Search;
}

/** `at`: the match that is shown, from 0; undefined while the learner types. */
export interface Search {
  readonly text: string;
  readonly at?: number | undefined;
}

export const startOfSheets: Reading = { sheet: 0, top: 0, isUnfolded: false };

export interface Sheets {
  readonly count: number;
  /** The number of visible rows. */
  readonly height: number;
  /** In all sheets, from the first. */
  readonly matches: (text: string, isUnfolded: boolean) => readonly Match[];
}

/** @returns undefined when the reader has finished */
export function pressReading(reading: Reading, key: Key, sheets: Sheets): Reading | undefined {
  const { search } = reading;
  if (search && search.at === undefined) return typed(reading, search.text, key, sheets);
  const { name = '', sequence = '', shift = false, ctrl = false, meta = false } = key;
  if (ctrl || (meta && name !== 'escape')) return reading; // Node reports Esc as a key with Alt
  if (search && name === 'escape') return without(reading);
  if (search && (isEnter(name) || name === 'n' || name === 'p'))
    return toMatch(reading, search, shift || name === 'p' ? -1 : 1, sheets);
  if (name === 'q' || name === 'escape' || isEnter(name)) return undefined;
  if (sequence === '/') return { ...reading, search: { text: '' } };
  if (name === 'f') return { ...reading, isUnfolded: !reading.isUnfolded, top: 0 };
  const turned = { n: 1, right: 1, p: -1, left: -1 }[name];
  if (turned !== undefined) return turn(reading, turned, sheets);
  return { ...reading, top: scrolled(reading.top, name, sheets.height) };
}

/** A page with keys of its own: Enter and Space read on, arrows scroll, letters do nothing. */
export function pressOnce(
  reading: Reading,
  { name = '', ctrl = false, meta = false }: Key,
  page: { readonly height: number; readonly rows: number; readonly hasTrace: boolean },
): Reading | ClosedBy {
  const { top } = reading;
  if (ctrl) return name === 't' && page.hasTrace ? 'trace' : reading;
  if (name === 'escape' || (name === 'q' && !meta)) return 'escape';
  if (name !== 'space' && !isEnter(name))
    return name.length > 1 ? { ...reading, top: scrolled(top, name, page.height) } : reading;
  return top + page.height < page.rows ? { ...reading, top: scrolled(top, 'pagedown', page.height) } : 'end';
}

function isEnter(name: string): boolean {
  return name === 'return' || name === 'enter';
}

function turn(reading: Reading, by: number, { count }: Sheets): Reading {
  const sheet = Math.max(0, Math.min(count - 1, reading.sheet + by));
  return sheet === reading.sheet ? reading : { ...reading, sheet, top: 0 };
}

function scrolled(top: number, name: string, height: number): number {
  const page = Math.max(1, height - 1);
  const steps: Readonly<Record<string, number>> = {
    up: -1,
    down: 1,
    k: -1,
    j: 1,
    pageup: -page,
    pagedown: page,
    space: page,
    b: -page,
    home: -Infinity,
    end: Infinity,
  };
  return Math.max(0, top + (steps[name] ?? 0));
}

function typed(reading: Reading, text: string, key: Key, sheets: Sheets): Reading {
  const { name = '', sequence = '', ctrl = false, meta = false } = key;
  if (name === 'escape' || (isEnter(name) && text === '')) return without(reading);
  if (isEnter(name)) return toFirstMatch(reading, text, sheets);
  if (name === 'backspace') return { ...reading, search: { text: withoutLast(text) } };
  const isSign = !ctrl && !meta && /^[^\p{Cc}]+$/u.test(sequence);
  return isSign ? { ...reading, search: { text: text + sequence } } : reading;
}

/** From the current sheet on. Unfolds if the match is in a folded part. */
function toFirstMatch(reading: Reading, text: string, sheets: Sheets): Reading {
  const isUnfolded = reading.isUnfolded || sheets.matches(text, false).length === 0;
  const matches = sheets.matches(text, isUnfolded);
  if (matches.length === 0) return { ...reading, search: { text, at: 0 } }; // the last row reports it
  const next = matches.findIndex(
    ({ sheet, row }) => sheet > reading.sheet || (sheet === reading.sheet && row >= reading.top),
  );
  return goTo({ ...reading, isUnfolded }, text, Math.max(0, next), matches);
}

function toMatch(reading: Reading, { text, at = 0 }: Search, by: number, sheets: Sheets): Reading {
  const matches = sheets.matches(text, reading.isUnfolded);
  const { length } = matches;
  return length === 0 ? reading : goTo(reading, text, (at + by + length) % length, matches);
}

/** Rows above a match, so that the reader sees where it is. */
const rowsAbove = 3;

function goTo(reading: Reading, text: string, at: number, matches: readonly Match[]): Reading {
  const { sheet = reading.sheet, row = 0 } = matches[at] ?? {};
  return { ...reading, sheet, top: Math.max(0, row - rowsAbove), search: { text, at } };
}

/** Never half a character. */
function withoutLast(text: string): string {
  return Array.from(text).slice(0, -1).join('');
}

function without({ sheet, top, isUnfolded }: Reading): Reading {
  return { sheet, top, isUnfolded };
}
