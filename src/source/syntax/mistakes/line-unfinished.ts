import { quoted } from '../../quoted.js';
import { statementHints } from '../hints.js';
import { syntaxMistake, type Proposal } from '../syntax-mistake.js';
import type { TokenContext } from '../token-context.js';
import { isOneOf } from '../tokens.js';

export const lineUnfinished = syntaxMistake({
  kind: 'syntax-line-unfinished',
  summary: 'The end of a line is not the end of the statement.',
  recognise: { type: 'guess', rules: [propose] },
  words: ({ sign }) => [
    `The ${quoted(sign)} at the end of this line means that the statement continues below.`,
    'Write `;` instead.',
  ],
  hints: statementHints,
});

/** `token.client = client,` above a new statement. */
function propose({ token, before, isFirst }: TokenContext): Proposal<{ sign: string }>[] {
  if (!(isFirst || token.text === '') || !isOneOf(before.text, '. , : + * / & | ? - && ||')) return [];
  const end = { from: before.start, to: before.end, text: ';' };
  return token.type === 'word' || /^}?$/.test(token.text)
    ? [{ details: { sign: before.text }, at: before.start, edit: end }]
    : [];
}
