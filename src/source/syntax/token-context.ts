import { stoppedAt, type Broken } from './broken.js';
import { isOneOf, type Token } from './tokens.js';

/** A token and its neighbours. Beyond the ends of the source, a neighbour has an empty text. */
export interface TokenContext {
  readonly token: Token;
  readonly before: Token;
  readonly beforeThat: Token;
  readonly after: Token;
  readonly afterThat: Token;
  /** The index of `token` in the code. */
  readonly index: number;
  /** Whether `token` is the first of its line. */
  readonly isFirst: boolean;
  /** The innermost brackets around `token`: `(…)` or `[…]` are a list; no brackets are a block. */
  readonly inside: 'list' | 'object' | 'block';
}

/** In tokens, because one line may be a whole program. */
const maxDistance = 40;

/** The tokens of V8's line, of the line of the token before, and the four nearest on each side. */
export function contextsNear(broken: Broken): TokenContext[] {
  const stop = stoppedAt(broken);
  const lineOf = (index: number): number => broken.place(broken.code[index]?.start ?? broken.at).line;
  const first = Math.min(lineOf(stop - 1), broken.v8.line);
  const last = Math.max(lineOf(stop), broken.v8.line);
  const contexts: TokenContext[] = [];
  for (let index = Math.max(0, stop - maxDistance); index <= stop + maxDistance; index += 1) {
    const isNear = Math.abs(index - stop) <= 4 || (lineOf(index) >= first && lineOf(index) <= last);
    if (isNear && index <= broken.code.length) contexts.push(contextAt(broken, index));
  }
  return contexts;
}

function contextAt(broken: Broken, index: number): TokenContext {
  const { code, source, place, around } = broken;
  const at = (wanted: number): Token => code[wanted] ?? nothing(wanted < 0 ? 0 : source.length);
  const token = at(index);
  const before = at(index - 1);
  return {
    token,
    before,
    beforeThat: at(index - 2),
    after: at(index + 1),
    afterThat: at(index + 2),
    index,
    isFirst: before.text === '' || place(before.end - 1).line < place(token.start).line,
    inside: insideOf(around[index], broken),
  };
}

function nothing(at: number): Token {
  return { type: 'sign', text: '', start: at, end: at, isOpen: false };
}

function insideOf(opener: Token | undefined, { code }: Broken): TokenContext['inside'] {
  if (opener === undefined) return 'block';
  if (opener.text !== '{') return 'list';
  return isObject(code[code.indexOf(opener) - 1]) ? 'object' : 'block';
}

/** After these, braces contain an object or a pattern; after `)` and `=>`, a body. */
function isObject(before: Token | undefined): boolean {
  return isOneOf(before?.text, '= ( , : [ ? && || ?? ... return const let var');
}

export function isDeclaring({ text }: Token): boolean {
  return text === 'const' || text === 'let' || text === 'var';
}

/** Whether a value must follow. */
export function isOpenEnded({ type, text }: Token): boolean {
  return type === 'sign'
    ? isOneOf(text, '= : + * / % & | ? ! < > - => === == !== != && || ?? -= += *= /= <= >=')
    : text === 'new' || text === 'typeof';
}

/** The word before the parenthesis around a token. */
export function wordBefore(index: number, { code, around }: Broken): string {
  const opener = around[index];
  return opener?.text === '(' ? (code[code.indexOf(opener) - 1]?.text ?? '') : '';
}

/** The index of the bracket that this one closes. */
export function openerOf({ code, pairs }: Broken, closer: Token): number | undefined {
  const opener = pairs.find((pair) => pair.closer === closer)?.opener;
  return opener && code.indexOf(opener);
}

/** The bracket that closes this one. */
export function closerOf({ pairs }: Broken, opener: Token): Token | undefined {
  return pairs.find((pair) => pair.opener === opener)?.closer;
}
