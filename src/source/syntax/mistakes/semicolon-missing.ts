import type { Broken } from '../broken.js';
import { statementHints } from '../hints.js';
import { isUnknown } from '../names.js';
import { inserted, syntaxMistake, type Proposal } from '../syntax-mistake.js';
import type { TokenContext } from '../token-context.js';
import { isOneOf } from '../tokens.js';

export const semicolonMissing = syntaxMistake({
  kind: 'syntax-semicolon-missing',
  summary: 'Two statements are on one line.',
  recognise: { type: 'guess', rules: [propose] },
  words: () => [
    'Two statements are on one line with nothing between them.',
    'Begin a new line here, or write `;` between them.',
  ],
  hints: statementHints,
});

function propose({ token, before, inside, isFirst }: TokenContext, broken: Broken): Proposal[] {
  const isNames = before.type === 'word' && (token.type !== 'sign' || token.text === '{');
  if (isNames && (token.type === 'text' || [before, token].some((one) => isUnknown(one, broken)))) return [];
  if (inside !== 'block' || before.text === '' || isFirst || isOneOf(before.text, '; {')) return [];
  return [{ details: {}, at: token.start, edit: inserted(before.end, ';') }];
}
