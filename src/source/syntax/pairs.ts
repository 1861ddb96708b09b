import { isOneOf, type Token } from './tokens.js';

export interface Pair {
  readonly opener: Token;
  readonly closer: Token;
}

export interface Pairs {
  /** In the order of the closers. The two brackets may differ. */
  readonly pairs: readonly Pair[];
  /** Openers without a closer, outermost first. */
  readonly open: readonly Token[];
  /** For each token, the innermost open bracket around it. */
  readonly around: readonly (Token | undefined)[];
}

export const closings: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Each closer belongs to the last open bracket, even of another type. */
export function pairBrackets(code: readonly Token[]): Pairs {
  const open: Token[] = [];
  const pairs: Pair[] = [];
  const around: (Token | undefined)[] = [];
  for (const token of code) {
    if (isCloser(token)) {
      const opener = open.pop();
      if (opener) pairs.push({ opener, closer: token });
    }
    around.push(open.at(-1));
    if (isOpener(token)) open.push(token);
  }
  return { pairs, open, around };
}

function isOpener({ type, text }: Token): boolean {
  return type === 'sign' && text in closings;
}

export function isCloser({ text }: Token): boolean {
  return isOneOf(text, ') ] }');
}
