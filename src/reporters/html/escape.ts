import { printable } from '../../verdict/printable.js';

/** For texts and for attributes in double quotes. Control characters are shown as `\u{1b}`. */
export function escaped(text: string): string {
  return printable(text).replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}

/** A sentence of ours, with code between backticks. */
export function proseHtml(text: string): string {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 0 ? escaped(part) : `<code>${escaped(part)}</code>`))
    .join('');
}
