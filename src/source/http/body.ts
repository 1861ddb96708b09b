import type { WrittenHeader } from './request-file.js';

/** Without empty lines at the end. In a form, lines that begin or end with `&` are one line. */
export function joinedBody(lines: readonly string[], headers: readonly WrittenHeader[]): string {
  const body = lines.join('\n').trim();
  return isForm(headers) ? body.replace(/[ \t]*\n[ \t]*&/g, '&').replace(/&[ \t]*\n[ \t]*/g, '&') : body;
}

function isForm(headers: readonly WrittenHeader[]): boolean {
  return headers.some(
    ({ name, value }) => name.toLowerCase() === 'content-type' && /x-www-form-urlencoded/i.test(value),
  );
}
