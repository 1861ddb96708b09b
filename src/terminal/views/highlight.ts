import { linesOf } from '../editor/text.js';
import jsTokens, { type Token as Read } from 'js-tokens';

/** Offsets in the line, in UTF-16 units. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
}

export type TokenKind = 'keyword' | 'string' | 'number' | 'comment' | 'opening' | 'closing' | 'other';

export type TokenRow = readonly Token[];

/**
 * Tokens of the lines up to a row. Caches the last source: only what follows the common start is read
 * again.
 */
export function tokenRows(text: string, last: number): readonly TokenRow[] {
  if (latest.text !== text) latest = readingOf(text, latest);
  while (latest.rows.length <= last + 1) {
    const next = latest.tokens.next();
    if (next.done === true) break;
    add(latest, next.value);
  }
  return latest.rows;
}

interface Reading {
  readonly text: string;
  readonly tokens: Iterator<Read>;
  readonly rows: Token[][];
  /** Rows at which reading can start again, in order. */
  readonly beginnings: number[];
  /** Open parentheses and templates. */
  parentheses: number;
  templates: number;
  /** The last character that is not a space or a comment. */
  lastSign: string;
}

let latest = begin('', [], [0]);

function begin(text: string, above: Token[][], beginnings: number[]): Reading {
  const start = linesOf(text).starts[above.length] ?? 0;
  return {
    ...{ text, rows: [...above, []], beginnings },
    tokens: jsTokens(text.slice(start))[Symbol.iterator](),
    ...{ parentheses: 0, templates: 0, lastSign: ';' },
  };
}

function readingOf(text: string, before: Reading): Reading {
  const { starts } = linesOf(text);
  const same = sameStart(text, before.text);
  const isKept = (row: number): boolean => row === 0 || (starts[row] ?? Infinity) < same;
  const beginnings = before.beginnings.filter(isKept);
  // `#!` is a comment only in the first row.
  const row = beginnings.findLast((one) => !text.startsWith('#!', starts[one])) ?? 0;
  return begin(text, before.rows.slice(0, row), beginnings);
}

function sameStart(one: string, other: string): number {
  const end = Math.min(one.length, other.length);
  let same = 0;
  while (same < end && one.charCodeAt(same) === other.charCodeAt(same)) same += 1;
  return same;
}

function add(reading: Reading, { type, value }: Read): void {
  const { rows } = reading;
  const kind = kindOf(type, value);
  for (const [index, piece] of value.split(/\r\n|[\n\r]/).entries()) {
    if (index > 0) rows.push([]);
    const row = rows.at(-1);
    const start = row?.at(-1)?.end ?? 0;
    if (piece !== '') row?.push({ kind, start, end: start + piece.length });
  }
  if (type === 'LineTerminatorSequence') noteBeginning(reading);
  else note(reading, type, value);
}

/** A statement starts after a semicolon, except in the head of a loop. */
function noteBeginning({ rows, beginnings, parentheses, templates, lastSign }: Reading): void {
  const row = rows.length - 1;
  const isOpen = parentheses > 0 || templates > 0;
  if (!isOpen && lastSign === ';' && row > (beginnings.at(-1) ?? 0)) beginnings.push(row);
}

function note(reading: Reading, type: Read['type'], value: string): void {
  if (kindOf(type, value) === 'comment' || type === 'WhiteSpace') return;
  reading.lastSign = value;
  reading.templates += templateSteps[type] ?? 0;
  if (value === '(') reading.parentheses += 1;
  else if (value === ')') reading.parentheses = Math.max(0, reading.parentheses - 1);
}

const templateSteps: Readonly<Partial<Record<Read['type'], number>>> = { TemplateHead: 1, TemplateTail: -1 };

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
