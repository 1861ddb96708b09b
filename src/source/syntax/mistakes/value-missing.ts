import { quoted } from '../../quoted.js';
import { assignmentHints } from '../hints.js';
import { inserted, syntaxMistake, type Proposal } from '../syntax-mistake.js';
import { isOpenEnded, type TokenContext } from '../token-context.js';
import { isOneOf } from '../tokens.js';

export const valueMissing = syntaxMistake({
  kind: 'syntax-value-missing',
  summary: 'A value is missing.',
  recognise: { type: 'guess', rules: [propose] },
  words: ({ sign }) => [
    `A value is missing after ${quoted(sign)}.`,
    'Write the value, or remove the unfinished line.',
  ],
  hints: assignmentHints,
});

/** `token.client = ;`, `{ id: }` */
function propose({ token, before, beforeThat }: TokenContext): Proposal<{ sign: string }>[] {
  const isEmpty = before.text === '(' && token.text === ')' && isOneOf(beforeThat.text, 'if while switch');
  if (!isOpenEnded(before) && !isEmpty) return [];
  return [{ details: { sign: before.text }, at: before.start, edit: inserted(before.end, ' 0 ') }];
}
