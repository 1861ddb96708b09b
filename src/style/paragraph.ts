import { wrapAnsi } from 'fast-wrap-ansi';
import type { Style } from './style.js';

/** Wraps words at the style's width, and paints code between backticks. */
export function paragraph(text: string, style: Style, indent = ''): string[] {
  const width = Math.max(20, style.width - indent.length);
  return wrapAnsi(withCode(inOwnSigns(text, style), style), width, { hard: true, trim: true })
    .split('\n')
    .map((line) => `${indent}${line}`.trimEnd());
}

/** Our sentences use `…` for omitted code. */
export function inOwnSigns(text: string, { plain }: Style): string {
  return plain ? text.replaceAll('…', '...') : text;
}

/** Without colours the backticks stay. */
function withCode(text: string, { code }: Style): string {
  const hasColour = code('x') !== 'x';
  return hasColour ? text.replace(/`([^`]+)`/g, (_whole, inner: string) => code(inner)) : text;
}
