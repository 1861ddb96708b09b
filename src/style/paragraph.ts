import { wrapAnsi } from 'fast-wrap-ansi';
import type { Style } from './style.js';

/** A text in lines of at most the style's width, each behind an indent; code between backticks is painted. */
export function paragraph(text: string, style: Style, indent = ''): string[] {
  const width = Math.max(20, style.width - indent.length);
  return wrapAnsi(withCode(inOwnSigns(text, style), style), width, { hard: true, trim: true })
    .split('\n')
    .map((line) => `${indent}${line}`.trimEnd());
}

/** Our sentences leave code out with one sign that is not ASCII. */
export function inOwnSigns(text: string, { plain }: Style): string {
  return plain ? text.replaceAll('…', '...') : text;
}

/** Where there is no colour the backticks stay: they are what tells code from words then. */
function withCode(text: string, { code }: Style): string {
  const hasColour = code('x') !== 'x';
  return hasColour ? text.replace(/`([^`]+)`/g, (_whole, inner: string) => code(inner)) : text;
}
