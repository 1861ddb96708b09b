import { quoted } from '../../quoted.js';
import { stoppedAt, type Broken } from '../broken.js';
import { pastedHints } from '../hints.js';
import { restOfLine } from '../lines.js';
import { oddSign } from '../odd-sign.js';
import { syntaxMistake, type Found } from '../syntax-mistake.js';
import { isOneOf } from '../tokens.js';
import { lineStart, startsCode } from '../v8-line.js';

export const lineMarks = syntaxMistake({
  kind: 'syntax-line-marks',
  summary: 'There are marks before every line of code.',
  recognise: { type: 'certain', find },
  words: ({ mark }) => [
    `Lines of code begin with ${quoted(mark)} or a similar mark. It was probably copied together with the code.`,
    'Remove these marks from every line.',
  ],
  hints: pastedHints,
});

export const diffHead = syntaxMistake({ ...lineMarks, recognise: { type: 'certain', find: findDiffHead } });

export const markedLines = syntaxMistake({
  ...lineMarks,
  recognise: { type: 'certain', find: findMarkedLines },
});

export const bullet = syntaxMistake({ ...lineMarks, recognise: { type: 'certain', find: findBullet } });

/** A prompt, a changed line of a diff, or marks before most lines. */
function find(broken: Broken): Found<{ mark: string }> | undefined {
  const { source } = broken;
  const change = /^[ \t]*-[ \t][^\n]*\n[ \t]*\+[ \t]/m.exec(source);
  if (change) return { details: { mark: '-' }, at: change.index + change[0].search(/\S/) };
  const start = lineStart(broken);
  const prompt = /^[ \t]*(?:([>$])[ \t]+\w|([\^~])[\^~]+[ \t]*(?:\r?\n|$))/.exec(source.slice(start));
  const sign = prompt?.[1] ?? prompt?.[2];
  if (prompt && sign !== undefined) return { details: { mark: sign }, at: start + prompt[0].search(/\S/) };
  const lines = source.split(/\r?\n/).filter((line) => line.trim() !== '');
  const marks = [/^> ?/, /^\+ ?/, /^- /, /^\$ /, /^\s*\d+[ \t|:.]+(?=\D)/];
  const mark = marks.find(
    (one) => lines.length > 1 && lines.filter((line) => one.test(line)).length > lines.length / 2,
  );
  const found = mark && new RegExp(mark.source, 'm').exec(source);
  return found ? { details: { mark: found[0].trim() }, at: found.index } : undefined;
}

/** `diff --git …`, `@@ … @@` */
function findDiffHead(broken: Broken): Found<{ mark: string }> | undefined {
  const start = lineStart(broken);
  const line = restOfLine(broken.source, start);
  const mark = /^(?:@@(?= )|diff(?= --git )|index(?= [\da-f]+\.\.)|---(?= \S)|\+\+\+(?= \S))/.exec(line)?.[0];
  if (mark === undefined || !startsCode(broken, start, line)) return undefined;
  return { details: { mark }, at: start };
}

/** Without such marks V8 reads the source, or reads further. */
function findMarkedLines(broken: Broken): Found<{ mark: string }> | undefined {
  const { source, v8, reader, code, place } = broken;
  const stop = code[stoppedAt(broken)];
  const line = restOfLine(source, lineStart(broken));
  const mark = marks.find((one) => one.test(line));
  // V8 must stop on this line, not at its end.
  if (!mark || !stop || place(stop.start).line !== v8.line) return undefined;
  const lines = linesWith(mark, broken);
  // A diff may also contain the old lines.
  const isDiff = mark === marks[0];
  const stripped = lines.reduceRight((text, { at, sign }) => blanked(text, at, sign), source);
  const merged = isDiff ? withoutOldLines(stripped, broken) : stripped;
  const problems = [stripped, merged].map((text) => reader.problem(text));
  const helps = problems.some((problem) => problem === undefined || problem.line > v8.line);
  const [first] = lines;
  if (!helps || !first) return undefined;
  const { sign, at } = first;
  return { details: { mark: sign.trim() }, at: at + sign.search(/\S/) };
}

/** Of a diff, of a list, and numbers. */
const marks: readonly RegExp[] = [
  /^[ \t]*\+(?![+=])/,
  /^[ \t]*-(?![-=])/,
  /^[ \t]*\*[ \t]/,
  /^[ \t]*\d+[.):|][ \t]+/,
];

function linesWith(mark: RegExp, broken: Broken): Marked[] {
  return codeLines(broken).flatMap(({ at, line }) => {
    const sign = mark.exec(line)?.[0];
    return sign === undefined ? [] : [{ at, sign }];
  });
}

interface Marked {
  readonly at: number;
  readonly sign: string;
}

/** Without lines inside strings and comments. */
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

/** `• const id = 5;`: an item of a list on a web page. */
function findBullet(broken: Broken): Found<{ mark: string }> | undefined {
  const token = oddSign(broken)?.token;
  if (!token || !isOneOf(token.text, '• ◦ ‣ ▪ ●')) return undefined;
  const { source } = broken;
  const isMark = /(?:^|[\n\r])[ \t]*$/.test(source.slice(0, token.start)) && source[token.end] === ' ';
  return isMark ? { details: { mark: token.text }, at: token.start } : undefined;
}
