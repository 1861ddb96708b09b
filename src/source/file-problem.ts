import type { Finding, Place } from '../verdict/finding.js';
import type { SyntaxDetails } from './syntax/details.js';

/** The largest file that is read, in bytes. */
export const largestSource = 1024 * 1024;

/** Why a file is too large to be read. */
export function sizeProblem(source: string): Finding<SyntaxDetails> | undefined {
  return Buffer.byteLength(source) > largestSource ? { kind: 'file-too-large', details: {} } : undefined;
}

/** A source whose nesting is too deep for our own recursion, and the place to look at. */
export function depthProblem(source: string): Finding<SyntaxDetails> {
  const at = deepestBracket(source) ?? longestStretch(source);
  return { kind: 'file-too-deep', details: {}, place: placeAt(at, source) };
}

/** So many brackets in brackets are no accident. */
const deep = 200;

function deepestBracket(source: string): number | undefined {
  let depth = 0;
  for (const { 0: sign, index } of source.matchAll(/[()[\]{}]/g)) {
    depth = '([{'.includes(sign) ? depth + 1 : Math.max(0, depth - 1);
    if (depth === deep) return outermost(source, index);
  }
  return undefined;
}

/** The start of the statement around brackets that are nested too deeply. */
function outermost(source: string, inner: number): number {
  let start = inner;
  for (let depth = deep; depth > 1 && start > 0; start -= 1) {
    const sign = source[start - 1] ?? '';
    if ('([{'.includes(sign)) depth -= 1;
    else if (')]}'.includes(sign)) depth += 1;
  }
  return start;
}

/** A long chain has no end of a statement in it: `1 + 1 + …`, `if … else if …`. */
function longestStretch(source: string): number {
  const pieces = [...source.matchAll(/(?:[^;{}]+|\}\s*else\b[^;{}]*\{[^{}]*)+/g)];
  const longest = pieces.reduce<RegExpExecArray | undefined>(
    (best, piece) => (best && best[0].length >= piece[0].length ? best : piece),
    undefined,
  );
  const blank = /^\s*/.exec(longest?.[0] ?? '')?.[0].length ?? 0;
  return (longest?.index ?? 0) + blank;
}

function placeAt(index: number, source: string): Place {
  const lines = source.slice(0, index).split(/\r\n?|[\n\u2028\u2029]/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** Why a file that V8 cannot read is not text in UTF-8. */
export function encodingProblem(source: string): Finding<SyntaxDetails> | undefined {
  const start = source.slice(0, sampled);
  if (isUtf16(start)) return { kind: 'file-utf-16', details: {} };
  return isBinary(start) ? { kind: 'file-binary', details: {} } : undefined;
}

/** Both encodings and binary data show within so many characters. */
const sampled = 4_096;

/** Read as UTF-8, each plain character of UTF-16 has a zero byte next to it. */
function isUtf16(text: string): boolean {
  const pairs = text.match(/[^\0]\0/g) ?? [];
  return pairs.length > 3 && pairs.length * 2 > text.length * 0.6;
}

/** Zero bytes, other control characters, and the sign that stands for bytes that are not UTF-8. */
function isBinary(text: string): boolean {
  const odd = Array.from(text).filter(
    (sign) => sign === '\ufffd' || (sign < ' ' && !plainControls.includes(sign)),
  );
  return odd.length > Math.max(2, text.length * 0.05);
}

const plainControls = '\t\n\v\f\r\u001b';
