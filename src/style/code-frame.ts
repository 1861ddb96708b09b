import stringWidth from 'fast-string-width';
import { printable } from '../verdict/printable.js';
import type { Place } from '../verdict/finding.js';
import type { Style } from './style.js';

const around = 2;

export function codeFrame(source: string, { line, column }: Place, style: Style, indent = ''): string[] {
  const lines = linesOf(source);
  const first = Math.max(1, line - around);
  const last = Math.min(lines.length, line + around);
  const gutter = String(last).length;
  const width = Math.max(10, style.width - indent.length - gutter - 6);
  const rows: string[] = [];
  for (let number = first; number <= last; number += 1) {
    const isMeant = number === line;
    const shown = cut(lines[number - 1] ?? '', isMeant ? column : 1, { width, style });
    const head = `${isMeant ? '>' : ' '} ${String(number).padStart(gutter)} ${style.marks.bar} `;
    rows.push(indent + (isMeant ? style.strong(head) + shown.text : style.quiet(head + shown.text)));
    if (isMeant)
      rows.push(
        `${indent}  ${' '.repeat(gutter)} ${style.quiet(style.marks.bar)} ${' '.repeat(shown.caret)}${style.bad('^')}`,
      );
  }
  return rows.map((row) => row.trimEnd());
}

/** The line in words, for screen readers: a caret says nothing there. */
export function codeSentence(source: string, { line, column }: Place, style: Style): string {
  const text = linesOf(source)[line - 1] ?? '';
  const head = `Line ${String(line)}, column ${String(column)}`;
  const shown = cut(text, column, { width: Math.max(10, style.width - head.length - 2), style }).text.trim();
  return shown === '' ? `${head}: an empty line.` : `${head}: ${shown}`;
}

function linesOf(source: string): string[] {
  return source.split(/\r\n|[\n\r]/);
}

function cut(
  line: string,
  column: number,
  { width, style }: { width: number; style: Style },
): { text: string; caret: number } {
  const before = visible(line.slice(0, column - 1));
  const caret = stringWidth(before);
  const whole = visible(line);
  if (stringWidth(whole) <= width) return { text: whole, caret: Math.min(caret, stringWidth(whole)) };
  const start = Math.max(0, before.length - Math.floor(width / 2));
  const [less, more] = style.plain ? ['<', '>'] : ['…', '…'];
  const text = `${start > 0 ? less : ''}${whole.slice(start, start + width - 2)}${more}`;
  return { text, caret: stringWidth(before.slice(start)) + (start > 0 ? 1 : 0) };
}

function visible(text: string): string {
  return printable(text.replaceAll('\t', '  '));
}
