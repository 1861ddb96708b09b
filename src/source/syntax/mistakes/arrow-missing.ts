import { arrowHints } from '../hints.js';
import { inserted, syntaxMistake, type Proposal } from '../syntax-mistake.js';
import type { TokenContext } from '../token-context.js';

export const arrowMissing = syntaxMistake({
  kind: 'syntax-arrow-missing',
  summary: 'The arrow is missing.',
  recognise: { type: 'guess', rules: [propose] },
  words: () => [
    'The arrow between the parameters and the body is missing.',
    'Write `=>` between `)` and `{`.',
  ],
  hints: arrowHints,
});

function propose({ token, before }: TokenContext): Proposal[] {
  if (before.text !== ')' || token.text !== '{') return [];
  return [{ details: {}, at: token.start, edit: inserted(before.end, ' =>') }];
}
