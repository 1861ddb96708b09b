import { says, type Broken } from './broken.js';
import { closerOf } from './token-context.js';
import type { Token } from './tokens.js';

/** A `try` without a `catch`, and the token after its block. */
export function bareTry(broken: Broken): { start: number; next: Token | undefined } | undefined {
  if (!says(broken, /^Missing catch or finally/)) return undefined;
  const { code, at } = broken;
  const index = code.findLastIndex(({ text, start }) => text === 'try' && start <= at);
  const [attempt, opener] = [code[index], code[index + 1]];
  const closer = opener && closerOf(broken, opener);
  return { start: attempt?.start ?? at, next: closer && code[code.indexOf(closer) + 1] };
}
