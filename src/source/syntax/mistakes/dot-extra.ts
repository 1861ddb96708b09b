import { quoted } from '../../quoted.js';
import { propertyHints } from '../hints.js';
import { replaced, syntaxMistake, type Proposal } from '../syntax-mistake.js';
import type { TokenContext } from '../token-context.js';
import { isOneOf } from '../tokens.js';

export const dotExtra = syntaxMistake({
  kind: 'syntax-dot-extra',
  summary: 'There is one dot too many.',
  recognise: { type: 'guess', rules: [propose] },
  words: ({ sign }) => [`There is one dot too many before ${quoted(sign)}.`, 'Remove the dot.'],
  hints: propertyHints,
});

/** `db.['tokens']`, `push.(token)` */
function propose({ token, after }: TokenContext): Proposal<{ sign: string }>[] {
  if (token.text !== '.' || !isOneOf(after.text, '[ (')) return [];
  return [{ details: { sign: after.text }, at: token.start, edit: replaced(token, ' ') }];
}
