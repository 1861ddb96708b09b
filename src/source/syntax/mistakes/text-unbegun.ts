import type { Broken } from '../broken.js';
import { stringHints } from '../hints.js';
import { openString } from '../open-string.js';
import { syntaxMistake, type Found } from '../syntax-mistake.js';

export const textUnbegun = syntaxMistake({
  kind: 'syntax-text-unbegun',
  summary: 'A string has no quote at its start.',
  recognise: { type: 'certain', find },
  words: ({ sign }) => [
    `The string that ends with ${sign} has no quote at its start.`,
    `Write ${sign} before it.`,
  ],
  hints: stringHints,
});

/** `require(./db.js')` */
function find({ tokens, source }: Broken): Found<{ sign: string }> | undefined {
  const open = openString(tokens);
  if (!open || !/^['"]\s*\)/.test(open.token.text)) return undefined;
  const path = /\(\s*([.\w/\\-]+)$/.exec(source.slice(0, open.token.start))?.[1];
  return path === undefined
    ? undefined
    : { details: { sign: open.sign }, at: open.token.start - path.length };
}
