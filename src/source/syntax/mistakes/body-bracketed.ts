import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { bracketHints } from '../hints.js';
import { syntaxMistake, type Proposal } from '../syntax-mistake.js';

export const bodyBracketed = syntaxMistake({
  kind: 'syntax-body-bracketed',
  summary: 'The body of a function is in other brackets than braces.',
  recognise: { type: 'distant-guess', rule: propose },
  words: ({ sign, closing }) => [
    `The body of the function is between ${quoted(sign)} and ${quoted(closing)}, but statements need braces.`,
    'Write `{` after the arrow and `}` at the end.',
  ],
  hints: bracketHints,
});

/** `=> (` or `=> [` before statements. */
function propose({ code, pairs, source, place }: Broken): Proposal<{ sign: string; closing: string }>[] {
  return pairs.flatMap(({ opener, closer }) => {
    const isBody = code[code.indexOf(opener) - 1]?.text === '=>' && opener.text !== '{';
    if (!isBody || place(opener.start).line === place(closer.start).line) return [];
    const text = `{${source.slice(opener.end, closer.start)}}`;
    const details = { sign: opener.text, closing: closer.text };
    return [{ details, at: opener.start, edit: { from: opener.start, to: closer.end, text } }];
  });
}
