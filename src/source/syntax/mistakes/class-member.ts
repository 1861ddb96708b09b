import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { statementHints } from '../hints.js';
import { replaced, syntaxMistake, type Proposal } from '../syntax-mistake.js';
import type { TokenContext } from '../token-context.js';
import { isOneOf } from '../tokens.js';

export const classMember = syntaxMistake({
  kind: 'syntax-class-member',
  summary: 'A class holds a declaration.',
  recognise: { type: 'guess', rules: [propose] },
  words: ({ word }) => [
    `Inside a class, you cannot write ${quoted(word)} before a method.`,
    'This lesson needs no class: declare the function outside all braces.',
  ],
  hints: statementHints,
});

/** `class Model { const saveToken = … }` */
function propose({ token, index }: TokenContext, { code, around }: Broken): Proposal<{ word: string }>[] {
  if (!isOneOf(token.text, 'const let var function')) return [];
  const opener = around[index];
  const at = opener === undefined ? -1 : code.indexOf(opener);
  const isClass = code.slice(Math.max(0, at - 4), Math.max(0, at)).some(({ text }) => text === 'class');
  return isClass ? [{ details: { word: token.text }, at: token.start, edit: replaced(token, ' ') }] : [];
}
