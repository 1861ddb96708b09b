import { quoted } from '../../quoted.js';
import { neighbourHints } from '../hints.js';
import { isKeyword } from '../keywords.js';
import { inserted, syntaxMistake, type Proposal } from '../syntax-mistake.js';
import type { TokenContext } from '../token-context.js';
import type { Token } from '../tokens.js';

export const operatorMissing = syntaxMistake({
  kind: 'syntax-operator-missing',
  summary: 'Two values are next to each other, with no sign between them.',
  recognise: { type: 'guess', rules: [propose] },
  words: ({ before, after }) => [
    `Nothing connects ${quoted(before)} and ${quoted(after)}.`,
    'Keep one of the two, or write `+` to join two strings.',
  ],
  hints: neighbourHints,
});

/** `'app ' client.clientId` */
function propose({ token, before, isFirst }: TokenContext): Proposal<{ before: string; after: string }>[] {
  const isText = (one: Token): boolean => one.type === 'text' || one.type === 'template';
  const isValue = (one: Token): boolean => isText(one) || one.type === 'word' || one.type === 'number';
  if (isFirst || !isValue(before) || !isValue(token) || !(isText(before) || isText(token))) return [];
  if (isKeyword(before) || isKeyword(token)) return [];
  const details = { before: before.text, after: token.text };
  return [{ details, at: token.start, edit: inserted(before.end, ' +') }];
}
