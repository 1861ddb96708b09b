import { arrowHints } from '../hints.js';
import { syntaxMistake, type Proposal } from '../syntax-mistake.js';
import type { TokenContext } from '../token-context.js';

export const arrowNewLine = syntaxMistake({
  kind: 'syntax-arrow-new-line',
  summary: 'The arrow is on a new line.',
  recognise: { type: 'guess', rules: [propose] },
  words: () => [
    'The arrow is on a new line here. It must be on the line of the parameters.',
    'Move `=>` to the end of the line above.',
  ],
  hints: arrowHints,
});

function propose({ token, before, isFirst }: TokenContext): Proposal[] {
  if (token.text !== '=>' || !isFirst) return [];
  return [{ details: {}, at: token.start, edit: { from: before.end, to: token.start, text: ' ' } }];
}
