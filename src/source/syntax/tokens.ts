/** Every character of a source, valid or not, is in a token or is white space. Nothing throws. */
export interface Token {
  readonly type: 'word' | 'number' | 'text' | 'template' | 'comment' | 'regex' | 'sign' | 'odd';
  readonly text: string;
  /** Offsets into the source. */
  readonly start: number;
  readonly end: number;
  /** A string, template or comment without an end. A string ends with its line. */
  readonly isOpen: boolean;
}

type Rule = readonly [type: Token['type'], pattern: RegExp, isOpen?: boolean];

/** Tried in this order. */
const rules: readonly Rule[] = [
  ['comment', /\/\/.*/y],
  ['comment', /<!--.*/y], // V8 reads it as a comment too
  ['comment', /\/\*[^]*?\*\//y],
  ['comment', /\/\*[^]*/y, true],
  ['text', /'(?:[^'\\\n\r]|\\[^])*'|"(?:[^"\\\n\r]|\\[^])*"/y],
  ['text', /['"](?:[^\\\n\r]|\\[^\n\r])*/y, true],
  ['template', /`(?:[^`\\]|\\[^])*`/y],
  ['template', /`[^]*/y, true],
  ['number', /\d[\w.]*|\.\d[\w]*/y],
  ['word', /[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*/uy],
  [
    'sign',
    /=>|\.\.\.|[=!]==?|[<>]=|&&|\|\||\?\?|\?\.|\+\+|--|\*\*|[-+*/%&|^]=|->|[{}()[\];,.<>=!?:&|^~+\-*/%@#]/y,
  ],
];

const regex = /\/(?![*/])(?:[^\\/[\n\r]|\\.|\[(?:[^\]\\\n\r]|\\.)*\])+\/[a-z]*/y;
const blank = /[\s\uFEFF]+/y;
/** After these, a slash begins a regular expression. */
const beforeRegex =
  '= ( [ { , ; : ! & | ? + - * % ~ ^ < > => && || ?? == === != !== return typeof case in of';

/** @param texts separated by spaces */
export function isOneOf(text: string | undefined, texts: string): boolean {
  return texts.split(' ').some((one) => one === text);
}

/** Comments are tokens too. */
export function tokensOf(source: string): Token[] {
  const tokens: Token[] = [];
  for (let at = skipBlank(source, 0); at < source.length;) {
    const token = tokenAt(source, at, tokens.at(-1));
    tokens.push(token);
    at = skipBlank(source, token.end);
  }
  return tokens;
}

function skipBlank(source: string, at: number): number {
  return at + (matchAt(blank, source, at)?.length ?? 0);
}

function tokenAt(source: string, at: number, before: Token | undefined): Token {
  const mayBeRegex = before === undefined || isOneOf(before.text, beforeRegex);
  const literal = mayBeRegex ? matchAt(regex, source, at) : undefined;
  if (literal !== undefined) return token('regex', literal, at);
  for (const [type, pattern, isOpen] of rules) {
    const text = matchAt(pattern, source, at);
    if (text !== undefined) return token(type, text, at, isOpen);
  }
  return token('odd', String.fromCodePoint(source.codePointAt(at) ?? 0), at);
}

function token(type: Token['type'], text: string, start: number, isOpen = false): Token {
  return { type, text, start, end: start + text.length, isOpen };
}

function matchAt(pattern: RegExp, source: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0];
}
