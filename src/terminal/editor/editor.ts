import { endOfCharacter, linesOf, offsetOf, positionOf } from './text.js';

/** Immutable: each change returns a new editor. */
export interface Editor {
  readonly text: string;
  /** In UTF-16 units, never inside a character. */
  readonly cursor: number;
  /** The other end of the selection. */
  readonly anchor?: number;
  /** The column that moves up and down return to. Absent after other keys. */
  readonly column?: number;
  /** The line end for a source without any. */
  readonly usualEnd: string;
  /** The clipboard. */
  readonly clip?: Clip;
  /** For colours. Default: JavaScript. */
  readonly language?: Language;
  /** For completion. */
  readonly properties?: Properties;
  /** While Ctrl-F asks. */
  readonly finding?: Finding;
  /** After Tab, until another key. */
  readonly completing?: Completing;
  /** Repeated keys of one kind are one undo step. */
  readonly run?: Run;
  readonly done: readonly Change[];
  readonly undone: readonly Change[];
}

export type Language = 'javascript' | 'http';

export interface Clip {
  readonly text: string;
  /** Cut as whole lines, so they are inserted above the line of the cursor. */
  readonly isLines: boolean;
}

export type Run = 'typing' | 'deleting';

/** An undo step. */
export interface Change {
  readonly at: number;
  readonly removed: string;
  readonly inserted: string;
  readonly from: number;
  readonly to: number;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The prompt of Ctrl-F. */
export interface Finding {
  readonly query: string;
  /** The cursor when it was opened: a longer query searches from there again. */
  readonly from: number;
  readonly count: number;
  /** Of the selected match, from 0. */
  readonly index: number;
}

/** The properties of objects with these names. */
export type Properties = Readonly<Record<string, readonly string[]>>;

/** The properties that Tab offers after `name.` */
export interface Completing {
  readonly names: readonly string[];
  /** The one that was inserted, from 0; absent as long as they are only shown. */
  readonly index?: number;
  /** Each Tab replaces what the Tab before inserted, so all of them are one undo step. */
  readonly origin: Editor;
  readonly word: Span;
}

const mostSteps = 10_000;

export function createEditor(
  text: string,
  properties: Properties = {},
  language: Language = 'javascript',
): Editor {
  const usualEnd = firstEnd(text) ?? '\n';
  return { text, cursor: text.length, usualEnd, properties, language, done: [], undone: [] };
}

/** The same without the prompt of Ctrl-F or Tab. */
export function closePrompt(editor: Editor): Editor {
  const { finding: _finding, completing: _completing, ...plain } = editor;
  return editor.finding || editor.completing ? plain : editor;
}

export function selectionOf({ anchor, cursor }: Editor): Span | undefined {
  if (anchor === undefined || anchor === cursor) return undefined;
  return { start: Math.min(anchor, cursor), end: Math.max(anchor, cursor) };
}

/** One undo step. The cursor moves after the inserted text by default. */
export function change(editor: Editor, { start, end }: Span, text: string, cursor?: number): Editor {
  const { text: old, done } = editor;
  const removed = old.slice(start, end);
  if (removed === text) return still(editor, cursor ?? start + text.length);
  const whole = old.slice(0, start) + text + old.slice(end);
  // Two parts can join to one character, such as a letter and an accent.
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

export function still(editor: Editor, cursor: number): Editor {
  const { text, done, undone } = editor;
  return { text, cursor, ...lasting(editor), done, undone };
}

export function lasting({
  usualEnd,
  clip,
  properties,
  language,
}: Editor): Pick<Editor, 'usualEnd' | 'clip' | 'properties' | 'language'> {
  return {
    usualEnd,
    ...(clip && { clip }),
    ...(properties && { properties }),
    ...(language && { language }),
  };
}

/** Replaces everything as one undo step; the cursor keeps its row and column. */
export function replaceAll(editor: Editor, text: string): Editor {
  if (text === editor.text) return editor;
  const place = positionOf(linesOf(editor.text), editor.cursor);
  return change(editor, { start: 0, end: editor.text.length }, text, offsetOf(linesOf(text), place));
}

export function lineEnd({ text, usualEnd }: Editor): string {
  return firstEnd(text) ?? usualEnd;
}

function firstEnd(text: string): string | undefined {
  return /\r\n|[\n\r]/.exec(text)?.[0];
}

export function indentUnit({ text }: Editor): string {
  return /^\t/m.test(text) ? '\t' : '  ';
}
