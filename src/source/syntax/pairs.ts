import { isOneOf, type Token } from './tokens.js';

export interface Pair {
  readonly opener: Token;
  readonly closer: Token;
}

export interface Pairs {
  /** Openers with what closes them, in the order of the closers; they need not fit each other. */
  readonly pairs: readonly Pair[];
  /** Openers that nothing closes, outermost first. */
  readonly open: readonly Token[];
  /** For each token the opener around it; the innermost, where several are open. */
  readonly around: readonly (Token | undefined)[];
}

export const closings: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Pairs brackets as they come: each closer with the opener that was opened last, whether it fits or not. */
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
