import { quoted } from '../../quoted.js';
import { nameHints } from '../hints.js';
import { inserted, syntaxMistake, type Proposal } from '../syntax-mistake.js';
import { isDeclaring, type TokenContext } from '../token-context.js';
import { isOneOf } from '../tokens.js';

export const nameMissing = syntaxMistake({
  kind: 'syntax-name-missing',
  summary: 'A name is missing.',
  recognise: { type: 'guess', rules: [propose] },
  words: ({ sign }) => [
    `A name is missing before ${quoted(sign)} here.`,
    'Write the name of the variable or the property.',
  ],
  hints: nameHints,
});

/** `const = …`, `.client = …`, `{ : value }` */
function propose({ token, before, isFirst }: TokenContext): Proposal<{ sign: string }>[] {
  const { text: sign, start } = token;
  const isBare =
    (isOneOf(sign, '= ( ;') && (isDeclaring(before) || before.text === '.')) ||
    (isOneOf(sign, ') } ] ,') && before.text === '.') ||
    (sign === '=' && (isFirst || isOneOf(before.text, '; {'))) ||
    (sign === '.' && (isFirst || isOneOf(before.text, '; { } ( = , : => return'))) ||
    (sign === '{' && before.text === 'class') ||
    (sign === ':' && isOneOf(before.text, '{ ,'));
  const isDeclared = isDeclaring(before) && isOneOf(sign, '( ;');
  const name = isDeclared ? 'name = 1, name_ = ' : 'name';
  return isBare ? [{ details: { sign }, at: start, edit: inserted(start, name) }] : [];
}
