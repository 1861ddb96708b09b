import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { statementHints } from '../hints.js';
import { syntaxMistake, type Proposal } from '../syntax-mistake.js';
import { closerOf, type TokenContext } from '../token-context.js';

export const loopWord = syntaxMistake({
  kind: 'syntax-loop-word',
  summary: 'A loop is written as in another language.',
  recognise: { type: 'guess', rules: [propose] },
  words: ({ word }) => [
    `JavaScript has no ${quoted(word)}.`,
    'Write a loop over an array as `for (const item of array) { … }`.',
  ],
  hints: statementHints,
});

/** `foreach (list as one)`, `for each (one in list)` */
function propose({ token, after, afterThat }: TokenContext, broken: Broken): Proposal<{ word: string }>[] {
  const isTwoWords = token.text === 'for' && after.text === 'each';
  const opener = isTwoWords ? afterThat : after;
  if (!(isTwoWords || /^foreach$/i.test(token.text)) || opener.text !== '(') return [];
  const closer = closerOf(broken, opener);
  if (!closer) return [];
  const word = isTwoWords ? 'for each' : token.text;
  const edit = { from: token.start, to: closer.end, text: 'for (const one of [])' };
  return [{ details: { word }, at: token.start, edit }];
}
