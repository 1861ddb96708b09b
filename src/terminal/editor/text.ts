const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Where an offset stands: both count from 0; the column in UTF-16 units. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** The lines of a text without their ends, and where each begins. */
export interface Lines {
  readonly texts: readonly string[];
  readonly starts: readonly number[];
}

export function linesOf(text: string): Lines {
  const texts: string[] = [];
  const starts: number[] = [];
  let start = 0;
  for (const end of text.matchAll(/\r\n|\n/g)) {
    texts.push(text.slice(start, end.index));
    starts.push(start);
    start = end.index + end[0].length;
  }
  return { texts: [...texts, text.slice(start)], starts: [...starts, start] };
}

export function positionOf({ starts }: Lines, offset: number): Position {
  const row = starts.findLastIndex((start) => start <= offset);
  return { row, column: offset - (starts[row] ?? 0) };
}

/** The offset of a position; a column behind the end of the line is its end, one inside a character its start. */
export function offsetOf({ texts, starts }: Lines, { row, column }: Position): number {
  const inside = Math.max(0, Math.min(texts.length - 1, row));
  const text = texts[inside] ?? '';
  const segment = column >= text.length ? undefined : graphemes.segment(text).containing(Math.max(0, column));
  return (starts[inside] ?? 0) + (segment?.index ?? text.length);
}

/** Where the character before an offset begins; a line's end of two signs is one character. */
export function before(text: string, offset: number): number {
  if (offset <= 0) return 0;
  if (text.slice(offset - 2, offset) === '\r\n') return offset - 2;
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  if (lineStart === offset) return offset - 1;
  return (
    lineStart +
    (graphemes.segment(text.slice(lineStart, offset)).containing(offset - lineStart - 1)?.index ?? 0)
  );
}

/** Where the character at an offset ends. */
export function after(text: string, offset: number): number {
  if (offset >= text.length) return text.length;
  if (text.startsWith('\r\n', offset)) return offset + 2;
  if (text[offset] === '\n') return offset + 1;
  const lineEnd = text.indexOf('\n', offset);
  const rest = text.slice(offset, lineEnd < 0 ? text.length : lineEnd);
  const [first] = graphemes.segment(rest);
  return offset + (first?.segment.length ?? 1);
}

export function wordBefore(text: string, offset: number): number {
  const [found = ''] = /(?:[\p{L}\p{N}_$]+|[^\p{L}\p{N}_$]+?)\s*$/u.exec(text.slice(0, offset)) ?? [];
  return offset - found.length;
}

export function wordAfter(text: string, offset: number): number {
  const [found = ''] = /^\s*(?:[\p{L}\p{N}_$]+|[^\p{L}\p{N}_$\s]+|$)/u.exec(text.slice(offset)) ?? [];
  return offset + Math.max(found.length, offset < text.length ? 1 : 0);
}
