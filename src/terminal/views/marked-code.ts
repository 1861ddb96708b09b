import stringWidth from 'fast-string-width';
import type { Style } from '../../style/style.js';
import { printable } from '../../verdict/printable.js';
import { exactTokens, type CodeToken } from './code-tokens.js';
import { tokenChanges } from './token-changes.js';

type Rows = (style: Style) => string[];

/** Both sources with the words marked in which they differ; without marks if they have little in common. */
export async function markedCode(wrong: string, right: string): Promise<{ wrong: Rows; right: Rows }> {
  const [from, to] = [exactTokens(wrong), exactTokens(right)];
  const changes = await tokenChanges(from, to);
  const removed = from.filter((_token, index) => changes.removed[index]);
  const added = to.filter((_token, index) => changes.added[index]);
  const isAlike = removed.length <= from.length * mostMarked && added.length <= to.length * mostMarked;
  return {
    wrong: (style) => rowsOf(wrong, isAlike ? removed : [], style, style.bad),
    right: (style) => rowsOf(right, isAlike ? added : [], style, style.good),
  };
}

/** Beyond this share, marks would only be noise. */
const mostMarked = 0.5;

type Span = Pick<CodeToken, 'line' | 'start' | 'end'>;

function rowsOf(source: string, spans: readonly Span[], style: Style, paint: Style['bad']): string[] {
  const hasColour = paint('x') !== 'x';
  return source
    .trimEnd()
    .split(/\r\n|[\n\r]/)
    .flatMap((text, line) => {
      const marked = joined(spans.filter((span) => span.line === line));
      const row = `  ${hasColour ? painted(text, marked, paint) : printable(text)}`.trimEnd();
      return hasColour || marked.length === 0 ? [row] : [row, `  ${carets(text, marked)}`];
    });
}

/** Neighbours, with the space between them, are one span. */
function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const span of spans) {
    const last = all.at(-1);
    if (last && span.start - last.end <= 1) all[all.length - 1] = { ...last, end: span.end };
    else all.push(span);
  }
  return all;
}

function painted(text: string, spans: readonly Span[], paint: Style['bad']): string {
  let at = 0;
  const parts = spans.map(({ start, end }) => {
    const part = printable(text.slice(at, start)) + paint(printable(text.slice(start, end)));
    at = end;
    return part;
  });
  return parts.join('') + printable(text.slice(at));
}

function carets(text: string, spans: readonly Span[]): string {
  let row = '';
  for (const { start, end } of spans) {
    row += ' '.repeat(widthOf(text.slice(0, start)) - row.length);
    row += '^'.repeat(widthOf(text.slice(start, end)));
  }
  return row;
}

function widthOf(text: string): number {
  return stringWidth(printable(text));
}
