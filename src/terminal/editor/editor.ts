import { endOfCharacter, linesOf, offsetOf, positionOf } from './text.js';

/** A text that is being edited. Each change gives a new one; none of them knows a terminal. */
export interface Editor {
  readonly text: string;
  /** Offset of the cursor in UTF-16 units, never inside a character. */
  readonly cursor: number;
  /** Where the selection begins or ends; the cursor is its other end. */
  readonly anchor?: number;
  /** The column on the screen to which moves up and down come back; absent after every other key. */
  readonly column?: number;
  /** How lines end where the text has none that tells. */
  readonly usualEnd: string;
  /** What was cut or copied last. */
  readonly clip?: Clip;
  /** What the last key did: several of one sort in a row are undone in one go. */
  readonly run?: Run;
  readonly done: readonly Change[];
  readonly undone: readonly Change[];
}

export interface Clip {
  readonly text: string;
  /** Taken as whole lines, and so put above the line of the cursor. */
  readonly isLines: boolean;
}

export type Run = 'typing' | 'deleting';

/** One step that can be undone: at an offset, a text gave way to another. */
export interface Change {
  readonly at: number;
  readonly removed: string;
  readonly inserted: string;
  /** Where the cursor was, and where it came to stand. */
  readonly from: number;
  readonly to: number;
}

/** A stretch of the text, from one offset up to another. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const mostSteps = 10_000;

/** Starts with the cursor at the end of the text. */
export function createEditor(text: string): Editor {
  return { text, cursor: text.length, usualEnd: firstEnd(text) ?? '\n', done: [], undone: [] };
}

/** What is selected; nothing where it is empty. */
export function selectionOf({ anchor, cursor }: Editor): Span | undefined {
  if (anchor === undefined || anchor === cursor) return undefined;
  return { start: Math.min(anchor, cursor), end: Math.max(anchor, cursor) };
}

/** Puts a text in the place of another: one step to undo. The cursor comes to stand behind it, or where it is told to. */
export function change(editor: Editor, { start, end }: Span, text: string, cursor?: number): Editor {
  const { text: old, done } = editor;
  const removed = old.slice(start, end);
  if (removed === text) return still(editor, cursor ?? start + text.length);
  const whole = old.slice(0, start) + text + old.slice(end);
  // What is put together may be one character now: an accent meets its letter.
  const to = endOfCharacter(whole, cursor ?? start + text.length);
  const step: Change = { at: start, removed, inserted: text, from: editor.cursor, to };
  return {
    text: whole,
    cursor: to,
    ...lasting(editor),
    done: [...done.slice(1 - mostSteps), step],
    undone: [],
  };
}

/** The same text with the cursor elsewhere, and without what only the last key needed. */
export function still(editor: Editor, cursor: number): Editor {
  const { text, done, undone } = editor;
  return { text, cursor, ...lasting(editor), done, undone };
}

/** What every key leaves as it is. */
export function lasting({ usualEnd, clip }: Editor): Pick<Editor, 'usualEnd' | 'clip'> {
  return { usualEnd, ...(clip && { clip }) };
}

/** The text is replaced by another as a whole, which can be undone; the cursor keeps its row and column. */
export function replaceAll(editor: Editor, text: string): Editor {
  if (text === editor.text) return editor;
  const place = positionOf(linesOf(editor.text), editor.cursor);
  return change(editor, { start: 0, end: editor.text.length }, text, offsetOf(linesOf(text), place));
}

/** How lines end in this text: as its first one does. */
export function lineEnd({ text, usualEnd }: Editor): string {
  return firstEnd(text) ?? usualEnd;
}

function firstEnd(text: string): string | undefined {
  return /\r\n|[\n\r]/.exec(text)?.[0];
}

/** What one level of indent is in this text. */
export function indentUnit({ text }: Editor): string {
  return /^\t/m.test(text) ? '\t' : '  ';
}
