import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { bracketHints } from '../hints.js';
import { statementKeywords } from '../keywords.js';
import { inserted, replaced, syntaxMistake, type Proposal } from '../syntax-mistake.js';
import type { TokenContext } from '../token-context.js';
import { isOneOf } from '../tokens.js';

export const bodyBare = syntaxMistake({
  kind: 'syntax-body-bare',
  summary: 'The body of an arrow function has no braces.',
  recognise: { type: 'guess', rules: [propose] },
  words: ({ word }) => [
    `${quoted(word)} begins a statement, but without braces, only a value can follow the arrow.`,
    'Write `{` after the arrow, and `}` below the last line of the function.',
  ],
  hints: bracketHints,
});

/** `=> return token;` */
function propose(
  { token, before, index }: TokenContext,
  { around, pairs, source }: Broken,
): Proposal<{ word: string }>[] {
  if (before.text !== '=>' || !isOneOf(token.text, statementKeywords)) return [];
  const closer = pairs.find(({ opener }) => opener === around[index])?.closer;
  const rest =
    closer &&
    replaced({ start: token.start, end: closer.start }, `{ ${source.slice(token.start, closer.start)}\n}`);
  return [inserted(before.end, ' 0;'), rest]
    .filter((edit) => edit !== undefined)
    .map((edit) => ({ details: { word: token.text }, at: before.start, edit }));
}
