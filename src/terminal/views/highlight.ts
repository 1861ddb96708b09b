import jsTokens, { type Token as Read } from 'js-tokens';

/** A piece of a line, from one offset in it up to another, in UTF-16 units. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
}

export type TokenKind = 'keyword' | 'string' | 'number' | 'comment' | 'opening' | 'closing' | 'other';

export type TokenRow = readonly Token[];

/**
 * The lines of a text as tokens, from the first one up to one that is named: what comes below that costs no time.
 * A text that is no program has tokens, too. What was read of the latest text is kept for the next row.
 */
export function tokenRows(text: string, last: number): readonly TokenRow[] {
  if (latest?.text !== text) latest = { text, tokens: jsTokens(text)[Symbol.iterator](), rows: [[]] };
  while (latest.rows.length <= last + 1) {
    const next = latest.tokens.next();
    if (next.done === true) break;
    add(latest.rows, next.value);
  }
  return latest.rows;
}

interface Reading {
  readonly text: string;
  readonly tokens: Iterator<Read>;
  readonly rows: Token[][];
}

let latest: Reading | undefined;

/** Comments and templates may go over several lines. */
function add(rows: Token[][], { type, value }: Read): void {
  const kind = kindOf(type, value);
  for (const [index, piece] of value.split(/\r\n|[\n\r]/).entries()) {
    if (index > 0) rows.push([]);
    const row = rows.at(-1);
    const start = row?.at(-1)?.end ?? 0;
    if (piece !== '') row?.push({ kind, start, end: start + piece.length });
  }
}

function kindOf(type: Read['type'], text: string): TokenKind {
  switch (type) {
    case 'SingleLineComment':
    case 'MultiLineComment':
    case 'HashbangComment':
      return 'comment';
    case 'StringLiteral':
    case 'NoSubstitutionTemplate':
    case 'TemplateHead':
    case 'TemplateMiddle':
    case 'TemplateTail':
    case 'RegularExpressionLiteral':
      return 'string';
    case 'NumericLiteral':
      return 'number';
    case 'IdentifierName':
      return keywords.has(text) ? 'keyword' : 'other';
    case 'Punctuator':
      return bracketKinds[text] ?? 'other';
    default:
      return 'other';
  }
}

const bracketKinds: Readonly<Record<string, TokenKind>> = {
  '(': 'opening',
  '[': 'opening',
  '{': 'opening',
  ')': 'closing',
  ']': 'closing',
  '}': 'closing',
};

const keywords = new Set(
  (
    'async await break case catch class const continue debugger default delete do else export extends false finally ' +
    'for function if import in instanceof let new null of return static super switch this throw true try typeof ' +
    'undefined var void while with yield'
  ).split(' '),
);
