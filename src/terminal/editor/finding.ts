import { still, type Editor, type Finding } from './editor.js';
import { isText, type Key } from './key.js';
import { endOfCharacter, startOfCharacter } from './text.js';

export function startFinding(editor: Editor): Editor {
  return { ...still(editor, editor.cursor), finding: { query: '', from: editor.cursor, count: 0, index: 0 } };
}

/** Undefined for a key that ends the prompt and then does what it always does. */
export function pressInFinding(editor: Editor, finding: Finding, key: Key): Editor | undefined {
  const { name = '', sequence = '', ctrl, meta } = key;
  if (name === 'escape') return still(editor, editor.cursor);
  if (ctrl && name === 'f') return nextMatch(editor, finding, 1);
  if (ctrl && name === 'h') return search(editor, finding, withoutLast(finding.query));
  if (ctrl || meta) return undefined;
  if (name in steps) return nextMatch(editor, finding, steps[name] ?? 1);
  if (name === 'backspace') return search(editor, finding, withoutLast(finding.query));
  return isText(sequence) ? addToQuery(editor, finding, sequence) : undefined;
}

/** A query has one line. */
export function addToQuery(editor: Editor, finding: Finding, text: string): Editor {
  const [line = ''] = text.split(/[\n\r]/, 1);
  return search(editor, finding, finding.query + line);
}

const steps: Readonly<Record<string, 1 | -1>> = { return: 1, enter: 1, down: 1, up: -1 };

/** Selects the first match at or after the place where the search began, else the first of all. */
function search(editor: Editor, { from }: Finding, query: string): Editor {
  const matches = matchesOf(query, editor.text);
  const after = matches.findIndex(({ start }) => start >= from);
  return showMatch(editor, { query, from, count: matches.length, index: Math.max(0, after) }, matches);
}

function nextMatch(editor: Editor, finding: Finding, step: 1 | -1): Editor {
  const matches = matchesOf(finding.query, editor.text);
  const count = matches.length;
  const index = count === 0 ? 0 : (finding.index + step + count) % count;
  return showMatch(editor, { ...finding, count, index }, matches);
}

interface Match {
  readonly start: number;
  readonly end: number;
}

/** The cursor is at the start of the match, so that Esc leaves it there. */
function showMatch(editor: Editor, finding: Finding, matches: readonly Match[]): Editor {
  const match = matches[finding.index];
  if (!match) return { ...still(editor, finding.from), finding };
  return { ...still(editor, match.start), anchor: match.end, finding };
}

/** Upper and lower case are the same. */
function matchesOf(query: string, text: string): Match[] {
  if (query === '') return [];
  const pattern = new RegExp(query.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), 'giu');
  return Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({
    start: startOfCharacter(text, index),
    end: endOfCharacter(text, index + found.length),
  }));
}

function withoutLast(query: string): string {
  return query.slice(0, startOfCharacter(query, query.length - 1));
}
