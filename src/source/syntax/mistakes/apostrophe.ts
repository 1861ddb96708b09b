import type { Broken } from '../broken.js';
import { stringHints } from '../hints.js';
import { openString } from '../open-string.js';
import { syntaxMistake, type Found } from '../syntax-mistake.js';

export const apostrophe = syntaxMistake({
  kind: 'syntax-apostrophe',
  summary: 'An apostrophe ends a string too early.',
  recognise: { type: 'certain', find },
  words: ({ sign }) => [
    `This ${sign} ends the string in the middle of a word.`,
    sign === "'"
      ? 'Put the string in double quotes, so that it can contain an apostrophe.'
      : 'Put the string in single quotes.',
  ],
  hints: stringHints,
});

/** A word directly after the string before the open one. */
function find({ tokens }: Broken): Found<{ sign: string }> | undefined {
  const open = openString(tokens);
  if (!open) return undefined;
  const text = tokens.slice(0, tokens.indexOf(open.token)).findLast(({ type }) => type === 'text');
  const inside = text && tokens[tokens.indexOf(text) + 1];
  const isSplit =
    text?.text.startsWith(open.sign) === true && inside?.type === 'word' && inside.start === text.end;
  return text && isSplit ? { details: { sign: open.sign }, at: text.end - 1 } : undefined;
}
