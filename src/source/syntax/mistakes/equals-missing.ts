import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { assignmentHints } from '../hints.js';
import { isName, startsStatement } from '../names.js';
import { inserted, syntaxMistake, type Proposal } from '../syntax-mistake.js';
import { isDeclaring, type TokenContext } from '../token-context.js';
import { isOneOf } from '../tokens.js';

export const equalsMissing = syntaxMistake({
  kind: 'syntax-equals-missing',
  summary: 'An equals sign is missing.',
  recognise: { type: 'guess', rules: [propose] },
  words: ({ name }) => [
    `There is no \`=\` between ${quoted(name)} and its value.`,
    'Write `=` between them.',
  ],
  hints: assignmentHints,
});

/** `const saveToken (token) => {`, `token.client { … }`, `const db require(…)` */
function propose(
  { token, before, beforeThat, isFirst }: TokenContext,
  broken: Broken,
): Proposal<{ name: string }>[] {
  const isSet = isDeclaring(beforeThat) || startsStatement(broken, before);
  const isValue = isOneOf(token.text, '( { [') || ['word', 'text', 'number', 'template'].includes(token.type);
  if (!isName(before) || !isSet || !isValue || isFirst) return [];
  return [{ details: { name: before.text }, at: token.start, edit: inserted(before.end, ' =') }];
}
