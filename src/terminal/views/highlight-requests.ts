import type { Token, TokenKind, TokenRow } from './highlight.js';

/** The first word of a line, and values. */
const pieces = /(^\s*(?:[A-Z]+(?=\s)|@[\w.-]+|[\w-]+(?=:)))|(\{\{.*?\}\})/g;

/** Tokens of HTTP requests: comments, methods and names, and values in double brackets. */
export function requestRows(lines: readonly string[]): readonly TokenRow[] {
  return lines.map((line) => (/^\s*(?:#|\/\/)/.test(line) ? whole(line) : rowOf(line)));
}

function whole(line: string): TokenRow {
  return [{ kind: 'comment', start: 0, end: line.length }];
}

function rowOf(line: string): TokenRow {
  const tokens: Token[] = [];
  const add = (kind: TokenKind, end: number): void => {
    const start = tokens.at(-1)?.end ?? 0;
    if (end > start) tokens.push({ kind, start, end });
  };
  for (const { 0: text, 1: name, index } of line.matchAll(pieces)) {
    add('other', index);
    add(name === undefined ? 'string' : 'keyword', index + text.length);
  }
  add('other', line.length);
  return tokens;
}
