import type { Place } from '../verdict/finding.js';
import { syntaxMistake } from './syntax/syntax-mistake.js';

/** The largest file that is read, in bytes. */
export const largestSource = 1024 * 1024;

const sizeHints = [
  'Did you write all of this file yourself, or was a part of it generated or pasted?',
  'The function of this lesson needs about ten lines. Look for a part that is repeated many times.',
  "Remove everything else. The shape of the file:\n    const db = require('./db.js');\n    const name = (one, two, three) => {\n    };\n    module.exports = { name };",
] as const;

const encodingHints = [
  'Which program saved this file, and as which type of file?',
  'A JavaScript file is plain text in UTF-8. Pictures, archives and documents of a word processor are not.',
  'In a code editor, choose "Save with encoding" and then "UTF-8". If you see no code there, begin a new file:\n    const name = value;',
] as const;

export const fileTooLarge = syntaxMistake({
  kind: 'file-too-large',
  summary: 'The file is larger than 1 MiB.',
  words: () => [
    'This file is larger than 1 MiB, so it is not read.',
    'Keep only your own code in it. Is it the right file?',
  ],
  hints: sizeHints,
});

export const fileTooDeep = syntaxMistake({
  kind: 'file-too-deep',
  summary: 'The code is nested too deeply.',
  words: () => [
    'This code cannot be read: its parts are nested too deeply.',
    'Look for brackets that open again and again, or for a very long chain of `+`, and split it up.',
  ],
  hints: sizeHints,
});

export const fileUtf16 = syntaxMistake({
  kind: 'file-utf-16',
  summary: 'The file is saved as UTF-16.',
  words: () => [
    'This file is saved as UTF-16. JavaScript files are saved as UTF-8.',
    'Save it again as UTF-8: most editors offer the encoding under "Save as".',
  ],
  hints: encodingHints,
});

export const fileBinary = syntaxMistake({
  kind: 'file-binary',
  summary: 'The file is not a text file.',
  words: () => [
    'This file is not a text file.',
    'Put your code into a plain text file, saved as UTF-8. The command `reset` makes a fresh model.js.',
  ],
  hints: encodingHints,
});

/** Why a file is not read. */
export function sizeProblem(source: string): FileProblem<'file-too-large'> | undefined {
  return Buffer.byteLength(source) > largestSource ? { kind: 'file-too-large', details: {} } : undefined;
}

/** The nesting is too deep for our own recursion. */
export function depthProblem(source: string): FileProblem<'file-too-deep'> {
  const at = deepestBracket(source) ?? longestStretch(source);
  return { kind: 'file-too-deep', details: {}, place: placeAt(at, source) };
}

/** More brackets inside each other than anyone writes. */
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

/** A long chain has no end of a statement: `1 + 1 + …`, `if … else if …`. */
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
export function encodingProblem(source: string): FileProblem<'file-utf-16' | 'file-binary'> | undefined {
  const start = source.slice(0, sampleLength);
  if (isUtf16(start)) return { kind: 'file-utf-16', details: {} };
  return isBinary(start) ? { kind: 'file-binary', details: {} } : undefined;
}

interface FileProblem<Kind extends string> {
  readonly kind: Kind;
  readonly details: object;
  readonly place?: Place;
}

/** In characters: enough to recognise UTF-16 and binary data. */
const sampleLength = 4_096;

/** Read as UTF-8, each plain character of UTF-16 has a zero byte next to it. */
function isUtf16(text: string): boolean {
  const pairs = text.match(/[^\0]\0/g) ?? [];
  return pairs.length > 3 && pairs.length * 2 > text.length * 0.6;
}

/** U+FFFD replaces bytes that are not UTF-8. */
function isBinary(text: string): boolean {
  const odd = Array.from(text).filter(
    (sign) => sign === '\ufffd' || (sign < ' ' && !plainControls.includes(sign)),
  );
  return odd.length > Math.max(2, text.length * 0.05);
}

const plainControls = '\t\n\v\f\r\u001b';
