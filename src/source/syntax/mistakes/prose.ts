import type { Broken } from '../broken.js';
import { otherLanguageHints } from '../hints.js';
import { isLikeKeyword } from '../keywords.js';
import { restOfLine } from '../lines.js';
import { syntaxMistake, type Found } from '../syntax-mistake.js';
import { isOneOf, type Token } from '../tokens.js';
import { lineStart } from '../v8-line.js';

export const prose = syntaxMistake({
  kind: 'syntax-prose',
  summary: 'There is a line of plain language in the code.',
  recognise: { type: 'certain', find },
  words: () => [
    'This line is plain language, but JavaScript reads every word as code.',
    'Write `//` before it, or delete it.',
  ],
  hints: otherLanguageHints,
});

/** A note without `//`, or a sentence of the instruction. */
function find(broken: Broken): Found | undefined {
  const start = lineStart(broken);
  const line = restOfLine(broken.source, start);
  const at = start + line.search(/\S/);
  const isProse: Found = { details: {}, at };
  if (boldLine.test(line) && !line.includes('=')) return isProse;
  const found = plainWords.exec(line) ?? sentences.exec(line);
  const isCode = broken.tokens.some((token) => token.start === at && token.type !== 'comment');
  if (!isCode) return undefined;
  if (found?.[1] !== undefined && !isLikeKeyword(found[1])) return isProse;
  const mark = listMark.exec(line)?.[0] ?? '';
  return isSentence(broken, start + mark.length, mark !== '') ? isProse : undefined;
}

/** `**model.js**` */
const boldLine = /^[ \t]*\*\*[^*]+\*\*[.:]?[ \t]*\r?$/;

const plainWords = /^[ \t]*([A-Za-z][\w'’]*)(?:,? [A-Za-z][\w'’]*){2,}[.!:?]?[ \t]*\r?$/;

/** `Sure! Here's the code:` */
const sentences = /^[ \t]*([A-Z][\w'’]*)(?:[,.!?:;]? [A-Za-z][\w'’]*){2,}[.!:?]*[ \t]*\r?$/;

/** `- `, `* [ ] `, `2. `, `a) ` */
const listMark = /^[ \t]*(?:[-*+]|\d+[.)]|[a-z]\))[ \t]+(?:\[[ xX]?\][ \t]+)?/;

/** Whether the rest of the line is a run of words. */
function isSentence(broken: Broken, from: number, isListed: boolean): boolean {
  const run = firstWords(broken, from);
  const [first, second] = run;
  if (!first || !second || isCode(first, second, broken)) return false;
  if (/^step$/i.test(first.text) && second.type === 'number') return true;
  const isJoined = run.slice(1).some(({ text }) => isOneOf(text, joiners));
  // `Return the token.` is a sentence, `return the token;` is code with a stray word.
  const isSpoken = isOneOf(first.text, spokenWords) && isOneOf(second.text, joiners);
  if (isLikeKeyword(first.text) && !isSpoken) return false;
  return isListed ? isJoined || endsLine(run, broken) : isJoined && run.length > 2;
}

/** A split keyword, the end of a comment, or a statement with a semicolon. */
function isCode(first: Token, second: Token, { source }: Broken): boolean {
  const rest = restOfLine(source, first.start);
  return isLikeKeyword(first.text + second.text) || rest.includes('*/') || /;\s*$/.test(rest);
}

/** Of `Set token.client to`: `Set`, `token`, `to`. */
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

const codeWords = 'const let var async return typeof await throw';

const joiners =
  'the a an to of with and is are whose your this that it from into now then be must should as each by on at here';

/** Keywords that also begin sentences. */
const spokenWords = 'Return If While For Export Import Await Switch Throw Else Unless';

function endsLine(run: readonly Token[], { source }: Broken): boolean {
  const rest = restOfLine(source, run.at(-1)?.end ?? 0);
  return run.length > 1 && /^[.:!?]?\s*$/.test(rest);
}
