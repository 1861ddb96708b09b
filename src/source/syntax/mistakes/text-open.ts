import type { Broken } from '../broken.js';
import { stringHints } from '../hints.js';
import { openString } from '../open-string.js';
import { syntaxMistake, type Found } from '../syntax-mistake.js';

export const textOpen = syntaxMistake({
  kind: 'syntax-text-open',
  summary: 'A string has no end.',
  recognise: { type: 'certain', find },
  words: ({ sign, other }) => [
    `The string that begins with ${sign} here ${other === undefined ? 'has no end' : `cannot end with ${other}`}.`,
    `Write ${sign} at its end, on the same line.`,
  ],
  hints: stringHints,
});

function find({ tokens }: Broken): Found<{ sign: string; other?: string }> | undefined {
  const open = openString(tokens);
  if (!open) return undefined;
  const { sign, token } = open;
  const other = /(["'`])\)?;?\s*$/.exec(token.text)?.[1];
  const isOther = other !== undefined && other !== sign;
  return { details: { sign, ...(isOther && { other }) }, at: token.start };
}
