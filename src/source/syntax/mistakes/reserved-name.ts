import { quoted } from '../../quoted.js';
import { nameHints } from '../hints.js';
import { commonKeywords } from '../keywords.js';
import { replaced, syntaxMistake, type Proposal } from '../syntax-mistake.js';
import { isDeclaring, type TokenContext } from '../token-context.js';
import { isOneOf } from '../tokens.js';

export const reservedName = syntaxMistake({
  kind: 'syntax-reserved-name',
  summary: 'A reserved word is used as a name.',
  recognise: { type: 'guess', rules: [propose] },
  words: ({ word }) => [
    `${quoted(word)} is a reserved word of JavaScript and cannot be a name.`,
    'Choose another name.',
  ],
  hints: nameHints,
});

/** `const new = 1;`, `(class, user) => {` */
function propose({ token, before }: TokenContext): Proposal<{ word: string }>[] {
  const isName = isDeclaring(before) || before.text === 'function' || isOneOf(before.text, '( ,');
  if (!reservedWords.has(token.text) || !isName) return [];
  return [{ details: { word: token.text }, at: token.start, edit: replaced(token, 'name') }];
}

const reservedWords = new Set([
  ...commonKeywords.filter((word) => word !== 'async' && word !== 'let' && word !== 'await'),
  'continue',
  'debugger',
  'default',
  'delete',
  'do',
  'enum',
  'export',
  'extends',
  'false',
  'import',
  'in',
  'instanceof',
  'null',
  'super',
  'this',
  'true',
  'void',
  'with',
]);
