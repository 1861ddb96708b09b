import { near } from '../../near.js';
import type { Broken, Notice } from '../broken.js';
import { restOfLine } from '../lines.js';
import { isOneOf, type Token } from '../tokens.js';
import { lineStart } from './line-words.js';

const plainWords = /^[ \t]*([A-Za-z][\w'’]*)(?:,? [A-Za-z][\w'’]*){2,}[.!:?]?[ \t]*\r?$/;
/** `Sure! Here's the code:`: it begins with a capital letter. */
const sentences = /^[ \t]*([A-Z][\w'’]*)(?:[,.!?:;]? [A-Za-z][\w'’]*){2,}[.!:?]*[ \t]*\r?$/;
/** `**model.js**` */
const boldLine = /^[ \t]*\*\*[^*]+\*\*[.:]?[ \t]*\r?$/;
/** `- `, `* [ ] `, `2. `, `a) ` */
const listMark = /^[ \t]*(?:[-*+]|\d+[.)]|[a-z]\))[ \t]+(?:\[[ xX]?\][ \t]+)?/;

/** A line of plain words: a note that lacks its slashes, or a sentence of the instruction. */
export function prose(broken: Broken): Notice | undefined {
  const start = lineStart(broken);
  const line = restOfLine(broken.source, start);
  const at = start + line.search(/\S/);
  const notice: Notice = { kind: 'syntax-prose', details: {}, at };
  if (boldLine.test(line) && !line.includes('=')) return notice;
  const found = plainWords.exec(line) ?? sentences.exec(line);
  const isCode = broken.tokens.some((token) => token.start === at && token.type !== 'comment');
  if (!isCode) return undefined;
  if (found?.[1] !== undefined && !isLikeKeyword(found[1])) return notice;
  const mark = listMark.exec(line)?.[0] ?? '';
  return isSentence(broken, start + mark.length, mark !== '') ? notice : undefined;
}

/** Words of English that join others. */
const joiners =
  'the a an to of with and is are whose your this that it from into now then be must should as each by on at here';
const codeWords = 'const let var async return typeof await throw';
/** Keywords that begin sentences as well. */
const spokenWords = 'Return If While For Export Import Await Switch Throw Else Unless';

/** Whether the line goes on from here with a run of words, as no line of code does. */
function isSentence(broken: Broken, from: number, isListed: boolean): boolean {
  const run = firstWords(broken, from);
  const [first, second] = run;
  if (!first || !second || isCode(first, second, broken)) return false;
  if (/^step$/i.test(first.text) && second.type === 'number') return true;
  const isJoined = run.slice(1).some(({ text }) => isOneOf(text, joiners));
  // `Return the token.` is a sentence, `return the token;` is code with a word too many.
  const isSpoken = isOneOf(first.text, spokenWords) && isOneOf(second.text, joiners);
  if (isLikeKeyword(first.text) && !isSpoken) return false;
  return isListed ? isJoined || endsLine(run, broken) : isJoined && run.length > 2;
}

/** A keyword with a blank in it, the end of a comment, a statement with its semicolon. */
function isCode(first: Token, second: Token, { source }: Broken): boolean {
  const rest = restOfLine(source, first.start);
  return isLikeKeyword(first.text + second.text) || rest.includes('*/') || /;\s*$/.test(rest);
}

/** The words at the start: `Set`, `token.client` and `to`. Of a dotted name the first part stands for all. */
function firstWords({ tokens, place }: Broken, from: number): Token[] {
  const index = tokens.findIndex(({ start }) => start >= from);
  const line = place(from).line;
  const run: Token[] = [];
  for (let at = Math.max(index, 0); at < tokens.length; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (!token || index < 0 || place(token.start).line !== line) break;
    const isWord = token.type === 'word' || token.type === 'number' || token.type === 'template';
    const isGlued = before?.end === token.start;
    const isDot = token.text === '.' && isGlued && tokens[at + 1]?.start === token.end;
    if (isDot || (isWord && isGlued && before.text === '.') || token.text === ',') continue;
    if (!isWord || (run.length > 0 && isOneOf(token.text, codeWords))) break;
    run.push(token);
  }
  return run;
}

function endsLine(run: readonly Token[], { source }: Broken): boolean {
  const rest = restOfLine(source, run.at(-1)?.end ?? 0);
  return run.length > 1 && /^[.:!?]?\s*$/.test(rest);
}

export function isLikeKeyword(word: string): boolean {
  const keywords = [
    'const',
    'let',
    'var',
    'return',
    'function',
    'async',
    'class',
    'export',
    'import',
    'await',
    'if',
    'else',
    'while',
    'for',
    'switch',
    'throw',
    'unless',
  ];
  return keywords.includes(word.toLowerCase()) || (word.length > 3 && near(word, keywords) !== undefined);
}
