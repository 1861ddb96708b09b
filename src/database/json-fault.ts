import { describeEnd, describeToken, type Bracket, type Expected } from './describe-json.js';
import { nameLoss, numberLoss } from './json-loss.js';
import { readToken, skipBlanks } from './json-token.js';
import type { Path } from './place.js';

/** A reason to refuse a JSON file. */
export interface JsonFault {
  /** `syntax`: not JSON. `depth`: nested too deeply. `loss`: reading and writing the file would change it here. */
  readonly type: 'syntax' | 'depth' | 'loss';
  readonly message: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 units. */
  readonly column: number;
  readonly path: Path;
}

/** `JSON.stringify` calls itself for each level. */
const mostLevels = 1_000;

/**
 * Returns the first syntax error (RFC 8259), else the first value that `JSON.parse` and `JSON.stringify` would change.
 * Each version of Node words and places a syntax error in another way.
 */
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

/** An object or array whose closing bracket has not come yet. */
interface Level {
  readonly bracket: Bracket;
  /** The names so far; undefined before the first. */
  names?: Set<string>;
  /** The name or index of the current value. */
  current: string | number;
}

/** Takes one token; undefined where JSON does not allow it. */
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

/** Why a save would change what this token says. A colon is next after names alone. */
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
