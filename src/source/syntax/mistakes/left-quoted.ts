import { quoted } from '../../quoted.js';
import { stringHints } from '../hints.js';
import { replaced, syntaxMistake, type Proposal } from '../syntax-mistake.js';
import type { TokenContext } from '../token-context.js';

export const leftQuoted = syntaxMistake({
  kind: 'syntax-left-quoted',
  summary: 'The name of the property or variable to set is in quotes.',
  recognise: { type: 'guess', rules: [propose] },
  words: ({ name }) => [
    `The quotes make ${quoted(name)} a string, and a string cannot be set.`,
    'Remove the quotes.',
  ],
  hints: stringHints,
});

/** `'token.client' = …` */
function propose({ token, before }: TokenContext): Proposal<{ name: string }>[] {
  if (token.text !== '=' || before.type !== 'text') return [];
  const name = before.text.slice(1, -1);
  return [{ details: { name }, at: before.start, edit: replaced(before, name) }];
}
