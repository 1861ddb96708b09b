import { quoted } from '../../quoted.js';
import { nameHints } from '../hints.js';
import { replaced, syntaxMistake, type Proposal } from '../syntax-mistake.js';
import { isDeclaring, type TokenContext } from '../token-context.js';
import { isOneOf } from '../tokens.js';

export const nameDigit = syntaxMistake({
  kind: 'syntax-name-digit',
  summary: 'A name begins with a digit.',
  recognise: { type: 'guess', rules: [propose] },
  words: ({ name }) => [
    `${quoted(name)} begins with a digit, but a name cannot begin with a digit.`,
    'Begin the name with a letter.',
  ],
  hints: nameHints,
});

/** `const 1token` */
function propose({ token, before }: TokenContext): Proposal<{ name: string }>[] {
  if (token.type !== 'number' || !/^\d+[a-z_$]/i.test(token.text)) return [];
  const isName = isDeclaring(before) || isOneOf(before.text, '( , .') || before.text === '';
  if (!isName) return [];
  return [{ details: { name: token.text }, at: token.start, edit: replaced(token, 'name') }];
}
