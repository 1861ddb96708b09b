import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { bracketHints } from '../hints.js';
import { closings } from '../pairs.js';
import { replaced, syntaxMistake, type Proposal } from '../syntax-mistake.js';

export const bracketMismatch = syntaxMistake({
  kind: 'syntax-bracket-mismatch',
  summary: 'A bracket is closed with another one.',
  recognise: { type: 'distant-guess', rule: propose },
  words: ({ sign, closing, found }) => [
    `There is ${quoted(found)} here, but ${quoted(closing)} must close the ${quoted(sign)}.`,
    `Write ${quoted(closing)} instead.`,
  ],
  hints: bracketHints,
});

function propose({ pairs }: Broken): Proposal<{ sign: string; closing: string; found: string }>[] {
  return pairs.flatMap(({ opener, closer }) => {
    const closing = closings[opener.text] ?? '';
    if (closing === closer.text) return [];
    const details = { sign: opener.text, closing, found: closer.text };
    return [{ details, at: closer.start, edit: replaced(closer, closing) }];
  });
}
