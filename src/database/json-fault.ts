import { describeEnd, describeToken, type Bracket, type Expected } from './describe-json.js';
import { nameLoss, numberLoss } from './json-loss.js';
import { readToken, skipBlanks } from './json-token.js';
import type { Path } from './place.js';

export interface JsonFault {
  /** `depth`: too deeply nested. `loss`: a save would change it. */
  readonly type: 'syntax' | 'depth' | 'loss';
  readonly message: string;
  readonly line: number;
  /** Counted from 1, in UTF-16 units. */
  readonly column: number;
  readonly path: Path;
}

/** `JSON.stringify` calls itself for each level. */
const mostLevels = 1_000;

/** A syntax error (RFC 8259), else a lossy value. Versions of Node report syntax errors differently. */
export function findJsonFault(text: string): JsonFault | undefined {
  const open: Level[] = [];
  let expected: Expected = 'value';
  let loss: JsonFault | undefined;
  const faultAt = (at: number, type: JsonFault['type'], message: string): JsonFault => {
    return { type, message, ...placeOf(at, text), path: pathOf(open) };
  };
  for (let at = skipBlanks(text, 0); at < text.length; at = skipBlanks(text, at)) {
    const token = readToken(text, at);
    const next: Expected | undefined = token === '' ? undefined : step(token, expected, open);
    if (next === undefined)
      return faultAt(
        at,
        'syntax',
        describeToken({ found: text.charAt(at), token, expected, around: open.at(-1)?.bracket }),
      );
    if (open.length > mostLevels) return faultAt(at, 'depth', 'it is nested more than 1,000 levels deep');
    const lost = lossOf(token, next, open.at(-1));
    if (lost !== undefined) loss ??= faultAt(at, 'loss', lost);
    expected = next;
    at += token.length;
  }
  if (expected === 'end') return loss;
  return faultAt(text.trimEnd().length, 'syntax', describeEnd(open.at(-1)?.bracket));
}

interface Level {
  readonly bracket: Bracket;
  names?: Set<string>;
  current: string | number;
}

function step(token: string, expected: Expected, open: Level[]): Expected | undefined {
  const mayClose = expected === 'comma' || expected === 'first-name' || expected === 'first-value';
  const level = open.at(-1);
  if (token === '}' || token === ']') {
    if (!mayClose || level?.bracket !== (token === '}' ? '{' : '[')) return undefined;
    open.pop();
    return afterValue(open);
  }
  if (token === ',') return expected === 'comma' ? afterComma(level) : undefined;
  if (token === ':') return expected === 'colon' ? 'value' : undefined;
  if (expected === 'name' || expected === 'first-name') return token.startsWith('"') ? 'colon' : undefined;
  if (expected !== 'value' && expected !== 'first-value') return undefined;
  if (token !== '{' && token !== '[') return afterValue(open);
  open.push({ bracket: token, current: 0 });
  return token === '{' ? 'first-name' : 'first-value';
}

function afterValue(open: readonly Level[]): Expected {
  return open.length === 0 ? 'end' : 'comma';
}

function afterComma(level: Level | undefined): Expected {
  if (level?.bracket !== '[' || typeof level.current !== 'number') return 'name';
  level.current += 1;
  return 'value';
}

function lossOf(token: string, next: Expected, level: Level | undefined): string | undefined {
  if (next !== 'colon' || !level) return numberLoss(token);
  const name = token.includes('\\') ? (JSON.parse(token) as string) : token.slice(1, -1);
  level.names ??= new Set();
  const loss = nameLoss(name, level.names);
  level.current = name;
  level.names.add(name);
  return loss;
}

function pathOf(open: readonly Level[]): Path {
  return open.map(({ current }) => current);
}

function placeOf(at: number, text: string): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end !== -1 && end < at; end = text.indexOf('\n', start)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: at - start + 1 };
}
