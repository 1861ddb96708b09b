import type { Key } from '../../../src/terminal/editor/key.js';

/** The same editor, written as plainly as possible. */
export interface SlowEditor {
  readonly text: string;
  readonly cursor: number;
  readonly anchor?: number;
  readonly clip?: { readonly text: string; readonly isLines: boolean };
}

/** Letters, moves, with Shift too, deletes, cut, copy and paste. */
export function pressSlowly(
  editor: SlowEditor,
  { name = '', sequence = '', ctrl, meta, shift }: Key,
): SlowEditor {
  const { text, cursor } = editor;
  if (name in places && !ctrl && !meta) return moved(editor, name as keyof typeof places, shift === true);
  if (meta) return name === 'a' ? { ...editor, cursor: text.length, anchor: 0 } : copied(editor);
  if (ctrl) return name === 'v' ? pasted(editor) : cut(editor);
  const [start, end] = chosen(editor);
  if (name === 'backspace')
    return put(editor, start === end ? [previous(text, cursor), cursor] : [start, end], '');
  if (name === 'delete') return put(editor, start === end ? [cursor, next(text, cursor)] : [start, end], '');
  return put(editor, [start, end], sequence);
}

const places = {
  left: (text: string, cursor: number) => previous(text, cursor),
  right: (text: string, cursor: number) => next(text, cursor),
  end: (text: string, cursor: number) => lineAround(text, cursor)[1],
  home: (text: string, cursor: number) => {
    const [start, end] = lineAround(text, cursor);
    let indented = start;
    while (indented < end && ' \t'.includes(text.charAt(indented))) indented += 1;
    const first = boundaries(text).findLast((place) => place <= indented) ?? 0;
    return cursor === first ? start : first;
  },
};

function moved(editor: SlowEditor, name: keyof typeof places, isSelecting: boolean): SlowEditor {
  const { anchor: _anchor, ...rest } = editor;
  const [start, end] = chosen(editor);
  const collapses = !isSelecting && start !== end && (name === 'left' || name === 'right');
  const cursor = collapses ? (name === 'left' ? start : end) : places[name](editor.text, editor.cursor);
  return isSelecting ? { ...rest, cursor, anchor: editor.anchor ?? editor.cursor } : { ...rest, cursor };
}

function copied(editor: SlowEditor): SlowEditor {
  const [start, end] = chosen(editor);
  if (start !== end) return { ...editor, clip: { text: editor.text.slice(start, end), isLines: false } };
  const text = editor.text.slice(...wholeLine(editor.text, editor.cursor));
  const isWhole = text === '' || /[\n\r]$/.test(text);
  return { ...editor, clip: { text: isWhole ? text : text + firstEnd(editor.text), isLines: true } };
}

/** Cutting the first line can make another end the first; a text without any began with `\n` here. */
function firstEnd(text: string): string {
  return /\r\n|[\n\r]/.exec(text)?.[0] ?? '\n';
}

function cut(editor: SlowEditor): SlowEditor {
  const [start, end] = chosen(editor);
  const { clip } = copied(editor);
  if (!clip || clip.text === '') return editor;
  return { ...put(editor, start === end ? wholeLine(editor.text, editor.cursor) : [start, end], ''), clip };
}

function pasted(editor: SlowEditor): SlowEditor {
  const { clip, cursor } = editor;
  if (!clip) return editor;
  const [start, end] = chosen(editor);
  if (start !== end || !clip.isLines) return put(editor, [start, end], clip.text);
  const [line] = wholeLine(editor.text, cursor);
  const { text } = put(editor, [line, line], clip.text);
  return { text, cursor: snapped(text, cursor + clip.text.length), clip };
}

function put(
  { text, cursor, clip }: SlowEditor,
  [start, end]: readonly [number, number],
  put: string,
): SlowEditor {
  const whole = text.slice(0, start) + put + text.slice(end);
  const place = start === end && put === '' ? cursor : start + put.length;
  return { text: whole, cursor: snapped(whole, place), ...(clip && { clip }) };
}

function chosen({ cursor, anchor = cursor }: SlowEditor): [number, number] {
  return [Math.min(cursor, anchor), Math.max(cursor, anchor)];
}

export function boundaries(text: string): number[] {
  const segments = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text);
  return [...Array.from(segments, ({ index }) => index), text.length];
}

function snapped(text: string, offset: number): number {
  return boundaries(text).find((place) => place >= offset) ?? text.length;
}

function previous(text: string, cursor: number): number {
  return boundaries(text).findLast((place) => place < cursor) ?? 0;
}

function next(text: string, cursor: number): number {
  return boundaries(text).find((place) => place > cursor) ?? text.length;
}

function lineAround(text: string, cursor: number): [start: number, end: number] {
  let start = cursor;
  while (start > 0 && !'\r\n'.includes(text.charAt(start - 1))) start -= 1;
  let end = cursor;
  while (end < text.length && !'\r\n'.includes(text.charAt(end))) end += 1;
  return [start, end];
}

function wholeLine(text: string, cursor: number): [start: number, end: number] {
  const [start, end] = lineAround(text, cursor);
  return [start, end === text.length ? end : next(text, end)];
}
