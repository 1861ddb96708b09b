import { quoted } from '../../quoted.js';
import { stoppedAt, type Broken } from '../broken.js';
import { neighbourHints } from '../hints.js';
import { isUnknown } from '../names.js';
import { isCloser } from '../pairs.js';
import { replaced, syntaxMistake, type Found, type Proposal } from '../syntax-mistake.js';
import type { TokenContext } from '../token-context.js';
import { isOneOf } from '../tokens.js';

export const wordStray = syntaxMistake({
  kind: 'syntax-word-stray',
  summary: 'A word is in a place where JavaScript does not expect it.',
  recognise: { type: 'guess', rules: [unknownWord, cast, conditionAfter] },
  words: ({ word }) => [
    `JavaScript does not expect ${quoted(word)} here.`,
    word === 'if' || word === 'unless' || word === 'while'
      ? `Begin with the condition: ${quoted('if (…) { … }')}.`
      : 'Remove it.',
  ],
  hints: neighbourHints,
});

export const semicolonBeforeCloser = syntaxMistake({
  ...wordStray,
  recognise: { type: 'guess', rules: [semicolon] },
});

export const strayWord = syntaxMistake({ ...wordStray, recognise: { type: 'last-resort', find } });

/** `return the token`, `if (token) then …` */
function unknownWord({ token }: TokenContext, broken: Broken): Proposal<{ word: string }>[] {
  if (!isUnknown(token, broken)) return [];
  return [{ details: { word: token.text }, at: token.start, edit: replaced(token, ' ') }];
}

/** `return (Token) token;` */
function cast(
  { token, before, after, afterThat, index }: TokenContext,
  { code }: Broken,
): Proposal<{ word: string }>[] {
  const isCast = token.text === '(' && /^[A-Z]/.test(after.text) && afterThat.text === ')';
  const isValue = code[index + 3]?.type === 'word' && /^(?:return|[=(,[:?]|=>)$/.test(before.text);
  if (!isCast || !isValue) return [];
  const whole = { start: token.start, end: afterThat.end };
  return [{ details: { word: `(${after.text})` }, at: token.start, edit: replaced(whole, ' ') }];
}

/** `db.tokens.push(token) if token;` */
function conditionAfter({ token, isFirst }: TokenContext, { source }: Broken): Proposal<{ word: string }>[] {
  if (!isOneOf(token.text, 'if unless while') || isFirst) return [];
  const rest = /^[^;\n\r]*/.exec(source.slice(token.start))?.[0] ?? '';
  const edit = { from: token.start, to: token.start + rest.length, text: '' };
  return [{ details: { word: token.text }, at: token.start, edit }];
}

/** `f(token;)` */
function semicolon({ token, inside, after }: TokenContext): Proposal<{ word: string }>[] {
  if (token.text !== ';' || inside !== 'list' || !isCloser(after)) return [];
  return [{ details: { word: ';' }, at: token.start, edit: replaced(token, '') }];
}

/** Removing the word does not repair the source. */
function find(broken: Broken): Found<{ word: string }> | undefined {
  const { code, v8, place } = broken;
  if (!v8.message.startsWith('Unexpected identifier')) return undefined;
  const index = stoppedAt(broken);
  const [before, token] = [code[index - 1], code[index]];
  const isOneLine = before && token && place(before.start).line === place(token.start).line;
  const stray = isOneLine ? [before, token].find((one) => isUnknown(one, broken)) : undefined;
  return stray && { details: { word: stray.text }, at: stray.start };
}
