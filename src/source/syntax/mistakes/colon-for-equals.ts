import { quoted } from '../../quoted.js';
import { assignmentHints } from '../hints.js';
import { replaced, syntaxMistake, type Proposal } from '../syntax-mistake.js';
import type { TokenContext } from '../token-context.js';

export const colonForEquals = syntaxMistake({
  kind: 'syntax-colon-for-equals',
  summary: 'A colon is used instead of an equals sign.',
  recognise: { type: 'guess', rules: [propose] },
  words: ({ name }) => [
    `There is a colon after ${quoted(name)} instead of \`=\`.`,
    'Outside an object, set a value with `=`.',
  ],
  hints: assignmentHints,
});

function propose({ token, before }: TokenContext): Proposal<{ name: string }>[] {
  if (token.text !== ':' || before.type !== 'word') return [];
  return [{ details: { name: before.text }, at: token.start, edit: replaced(token, '=') }];
}
