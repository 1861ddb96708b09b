import { printable } from '../verdict/printable.js';

const maxCellLength = 500;

export function prose(text: string): string {
  return cut(text)
    .split('`')
    .map((part, index) => (index % 2 === 0 ? literal(part) : code(part)))
    .join('');
}

export function code(text: string): string {
  return text === '' ? '' : `<code>${literal(text)}</code>`;
}

function cut(text: string): string {
  return text.length > maxCellLength ? `${text.slice(0, maxCellLength)}…` : text;
}

export function literal(text: string): string {
  return printable(text).replace(/[&<>"'`*_~#|[\]\\:@!$]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
