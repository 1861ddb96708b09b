import type { Token } from './tokens.js';

/** The first string without an end, and its quote. */
export function openString(tokens: readonly Token[]): { token: Token; sign: string } | undefined {
  const token = tokens.find(({ type, isOpen }) => isOpen && type === 'text');
  return token && { token, sign: token.text.charAt(0) };
}
