/** Why a text is no JSON, in words, and where: line and column count from 1, columns in UTF-16 units. */
export interface JsonFault {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Finds the first thing in a text that JSON does not allow (RFC 8259); undefined where all is well.
 * `JSON.parse` tells the place of some faults only, and in other words in each version of Node.
 */
export function findJsonFault(text: string): JsonFault | undefined {
  const open: Bracket[] = [];
  let awaited: Awaited = 'value';
  for (let at = skipBlanks(text, 0); at < text.length; at = skipBlanks(text, at)) {
    const token = tokenAt(text, at);
    const next: Awaited | undefined = token === '' ? undefined : step(token, awaited, open);
    if (next === undefined)
      return { message: describe({ text, at, token, awaited, open }), ...place(text, at) };
    awaited = next;
    at += token.length;
  }
  if (awaited === 'end') return undefined;
  return { message: describeEnd(open), ...place(text, text.trimEnd().length) };
}

type Bracket = '{' | '[';
/** What may come next. `first-…`: right after the bracket, where the list or object may end as well. */
type Awaited = 'value' | 'first-value' | 'name' | 'first-name' | 'colon' | 'comma' | 'end';

const blanks = /[ \t\n\r]*/y;
const tokens =
  /[{}[\],:]|"(?:[^"\\\u0000-\u001f]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y; // eslint-disable-line no-control-regex

function skipBlanks(text: string, at: number): number {
  blanks.lastIndex = at;
  return at + (blanks.exec(text)?.[0].length ?? 0);
}

/** Empty where no token of JSON begins. */
function tokenAt(text: string, at: number): string {
  tokens.lastIndex = at;
  return tokens.exec(text)?.[0] ?? '';
}

/** Takes one token; undefined where it may not stand. */
function step(token: string, awaited: Awaited, open: Bracket[]): Awaited | undefined {
  const mayClose = awaited === 'comma' || awaited === 'first-name' || awaited === 'first-value';
  const around = open.at(-1);
  if (token === '}' || token === ']') {
    if (!mayClose || around !== (token === '}' ? '{' : '[')) return undefined;
    open.pop();
    return afterValue(open);
  }
  if (token === ',') return awaited !== 'comma' ? undefined : around === '{' ? 'name' : 'value';
  if (token === ':') return awaited === 'colon' ? 'value' : undefined;
  if (awaited === 'name' || awaited === 'first-name') return token.startsWith('"') ? 'colon' : undefined;
  if (awaited !== 'value' && awaited !== 'first-value') return undefined;
  if (token !== '{' && token !== '[') return afterValue(open);
  open.push(token);
  return token === '{' ? 'first-name' : 'first-value';
}

function afterValue(open: readonly Bracket[]): Awaited {
  return open.length === 0 ? 'end' : 'comma';
}

interface Fault {
  readonly text: string;
  readonly at: number;
  readonly token: string;
  readonly awaited: Awaited;
  readonly open: readonly Bracket[];
}

function describe({ text, at, token, awaited, open }: Fault): string {
  const found = text.charAt(at);
  if (found === "'") return 'text must stand in double quotes, not in single ones';
  if (found === '/' || found === '#') return 'JSON knows no comments';
  if (found === '"' && token === '')
    return 'this text has no closing quote on its line, or a wrong escape in it';
  if (awaited === 'end') return 'there is more behind what should be the end';
  if (token === '}' || token === ']') return describeClosing(token, awaited, open);
  if (awaited === 'comma')
    return token === ':' ? 'no colon may stand here' : 'a comma is missing before this';
  if (awaited === 'colon') return 'a colon is missing after the name';
  if (awaited === 'value' || awaited === 'first-value') return 'a value should stand here';
  return token === ',' ? 'there is a comma too many' : 'a name in double quotes should stand here';
}

function describeClosing(token: string, awaited: Awaited, open: readonly Bracket[]): string {
  const around = open.at(-1);
  if (around === undefined || around !== (token === '}' ? '{' : '['))
    return `${token} closes what was not opened${around === undefined ? '' : `; ${closing(around)} should come first`}`;
  if (awaited === 'colon') return 'a colon and a value are missing after the name';
  return awaited === 'value' && around === '{'
    ? 'a value is missing before this'
    : `there is a comma too many before ${token}`;
}

function describeEnd(open: readonly Bracket[]): string {
  const around = open.at(-1);
  return around === undefined ? 'it holds nothing' : `it ends too early: ${closing(around)} is missing`;
}

function closing(bracket: Bracket): string {
  return bracket === '{' ? '}' : ']';
}

function place(text: string, at: number): { line: number; column: number } {
  const lines = text.slice(0, at).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
