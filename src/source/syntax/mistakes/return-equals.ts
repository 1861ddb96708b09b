import { quoted } from '../../quoted.js';
import { assignmentHints } from '../hints.js';
import { replaced, syntaxMistake, type Proposal } from '../syntax-mistake.js';
import type { TokenContext } from '../token-context.js';
import { isOneOf } from '../tokens.js';

export const returnEquals = syntaxMistake({
  kind: 'syntax-return-equals',
  summary: 'There is an equals sign or a colon after return.',
  recognise: { type: 'guess', rules: [propose] },
  words: ({ sign }) => [
    `\`return\` needs no ${quoted(sign)} before its value.`,
    `Remove the ${quoted(sign)}.`,
  ],
  hints: assignmentHints,
});

function propose({ token, before }: TokenContext): Proposal<{ sign: string }>[] {
  if (!isOneOf(token.text, '= :') || before.text !== 'return') return [];
  return [{ details: { sign: token.text }, at: token.start, edit: replaced(token, ' ') }];
}
