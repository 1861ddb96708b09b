import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { callHints } from '../hints.js';
import { inserted, syntaxMistake, type Proposal } from '../syntax-mistake.js';
import type { TokenContext } from '../token-context.js';

export const bracketsEmpty = syntaxMistake({
  kind: 'syntax-brackets-empty',
  summary: 'There are empty brackets after the name of an array.',
  recognise: { type: 'guess', rules: [propose] },
  words: ({ name }) => [
    `The brackets after ${quoted(name)} are empty. JavaScript cannot add to an array in this way.`,
    'Use the array method that adds one item at the end.',
  ],
  hints: callHints,
});

/** `db.tokens[] = token`: as in PHP. */
function propose(
  { token, before, beforeThat, index }: TokenContext,
  { code }: Broken,
): Proposal<{ name: string }>[] {
  const list = code[index - 3];
  if (token.text !== '=' || beforeThat.text + before.text !== '[]' || list?.type !== 'word') return [];
  return [{ details: { name: list.text }, at: beforeThat.start, edit: inserted(beforeThat.end, '0') }];
}
