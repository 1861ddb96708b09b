import type { Broken } from './broken.js';
import { isOneOf, type Token } from './tokens.js';

export interface OddSign {
  /** One character, or an arrow that begins with it. */
  readonly sign: string;
  /** As in `U+201C`. */
  readonly codePoint: string;
  readonly token: Token;
  readonly next: Token | undefined;
}

/** The first character with which no token of JavaScript begins. */
export function oddSign({ tokens }: Broken): OddSign | undefined {
  const token = tokens.find(({ type, text }) => type === 'odd' && !isOneOf(text, '\\ \' " `'));
  if (!token) return undefined;
  const next = tokens[tokens.indexOf(token) + 1];
  const isArrow = isOneOf(token.text, '– — −') && next?.text === '>' && next.start === token.end;
  const code = (token.text.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return {
    sign: isArrow ? `${token.text}>` : token.text,
    codePoint: `U+${code.padStart(4, '0')}`,
    token,
    next,
  };
}
