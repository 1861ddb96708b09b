import { stumbledAt, type Broken, type Notice, type Recogniser } from '../broken.js';
import { restOfLine } from '../lines.js';
import type { Token } from '../tokens.js';
import { escapeDebris } from './escape-debris.js';
import { lineStart } from './line-words.js';

/** What came along when code was copied: labels of a page, marks before lines, escapes that are written out. */
export const pastedRecognisers: readonly Recogniser[] = [pageLabel, diffHead, escapeDebris];

/** The words on buttons, and other lines that a page shows around its code. */
const labels: readonly RegExp[] = [
  /^(?:\w+ )?(?:copy|copied|edit|download|collapse|expand|wrap)(?: (?:code|edit|text|snippet|to clipboard))*[!.]?$/i,
  /^(?:run|show|hide|view|open) (?:code|more|less|more lines|raw|plain|preview|snippet)$/i,
  /^(?:raw )?blame(?: history)?$/i,
  /^(?:chatgpt|copilot|claude|gemini|assistant|you|user)(?: said| wrote)?:$/i,
  /^\d+ lines? \(\d+ (?:loc|sloc)\).*$/i,
];

/** `Copy code`: a line of its own, at which V8 stumbled. */
function pageLabel(broken: Broken): Notice | undefined {
  const start = lineStart(broken);
  const line = restOfLine(broken.source, start);
  const label = line.trim();
  if (!label.includes(' ') && !/[!:]$/.test(label)) return undefined;
  if (!labels.some((one) => one.test(label)) || !startsCode(broken, start, line)) return undefined;
  return { kind: 'syntax-page-label', details: { label }, at: start + line.search(/\S/) };
}

/** Whether the line begins outside of strings, templates and comments. */
function startsCode({ tokens }: Broken, start: number, line: string): boolean {
  const at = start + line.search(/\S/);
  return tokens.some((token) => token.start === at && token.type !== 'comment');
}

/** The lines of a diff that are about the file and not of it. */
function diffHead(broken: Broken): Notice | undefined {
  const start = lineStart(broken);
  const line = restOfLine(broken.source, start);
  const mark = /^(?:@@(?= )|diff(?= --git )|index(?= [\da-f]+\.\.)|---(?= \S)|\+\+\+(?= \S))/.exec(line)?.[0];
  if (mark === undefined || !startsCode(broken, start, line)) return undefined;
  return { kind: 'syntax-line-marks', details: { mark }, at: start };
}

/** What is before the code of a line: the sign of a diff or a list, or the number of the line. */
const marks: readonly RegExp[] = [
  /^[ \t]*\+(?![+=])/,
  /^[ \t]*-(?![-=])/,
  /^[ \t]*\*[ \t]/,
  /^[ \t]*\d+[.):|][ \t]+/,
];

/** Signs of a diff or a list, or numbers, before code: without them V8 reads the text, or gets further. */
export function markedLines(broken: Broken): Notice | undefined {
  const { source, v8, reader, code } = broken;
  const stumble = stumbledAt(broken);
  const line = restOfLine(source, lineStart(broken));
  const mark = marks.find((one) => one.test(line));
  if (!mark || !isNearStart(code[stumble], broken)) return undefined;
  const lines = linesBehind(mark, broken);
  // A diff with new lines can hold the old ones as well.
  const isDiff = mark === marks[0];
  const stripped = lines.reduceRight((text, { at, sign }) => blanked(text, at, sign), source);
  const merged = isDiff ? withoutOldLines(stripped, broken) : stripped;
  const problems = [stripped, merged].map((text) => reader.problem(text));
  const helps = problems.some((problem) => problem === undefined || problem.line > v8.line);
  const [first] = lines;
  if (!helps || !first) return undefined;
  const { sign, at } = first;
  return { kind: 'syntax-line-marks', details: { mark: sign.trim() }, at: at + sign.search(/\S/) };
}

/** V8 stumbled on this line, not only at its end. */
function isNearStart(token: Token | undefined, { place, v8 }: Broken): boolean {
  return token !== undefined && place(token.start).line === v8.line;
}

interface Marked {
  readonly at: number;
  readonly sign: string;
}

function linesBehind(mark: RegExp, broken: Broken): Marked[] {
  return codeLines(broken).flatMap(({ at, line }) => {
    const sign = mark.exec(line)?.[0];
    return sign === undefined ? [] : [{ at, sign }];
  });
}

/** The lines that begin with code. */
function codeLines(broken: Broken): { at: number; line: string }[] {
  const starts = new Set(broken.code.map(({ start }) => start));
  return [...broken.source.matchAll(/.+/g)]
    .map(({ index: at, 0: line }) => ({ at, line }))
    .filter(({ at, line }) => starts.has(at + line.search(/\S/)));
}

function blanked(text: string, at: number, sign: string): string {
  return text.slice(0, at) + ' '.repeat(sign.length) + text.slice(at + sign.length);
}

function withoutOldLines(text: string, broken: Broken): string {
  return codeLines(broken)
    .filter(({ line }) => /^[ \t]*-(?!-)/.test(line))
    .reduceRight((rest, { at, line }) => blanked(rest, at, line), text);
}
