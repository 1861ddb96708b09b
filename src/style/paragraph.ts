import type { Style } from './style.js';
import { wrapWords } from './wrap-words.js';

export function paragraph(text: string, style: Style, indent = ''): string[] {
  const paint = (all: string): string => withCode(all, style);
  const rows = wrapWords(inOwnSigns(text, style), style.width - indent.length, paint);
  return rows.map((line) => `${indent}${line}`.trimEnd());
}

/** Our sentences use `…` for omitted code. */
export function inOwnSigns(text: string, { plain }: Style): string {
  return plain ? text.replaceAll('…', '...') : text;
}

function withCode(text: string, { code }: Style): string {
  const hasColour = code('x') !== 'x';
  return hasColour ? text.replace(/`([^`]+)`/g, (_whole, inner: string) => code(inner)) : text;
}
