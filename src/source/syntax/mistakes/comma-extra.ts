import { listHints } from '../hints.js';
import { replaced, syntaxMistake, type Proposal } from '../syntax-mistake.js';
import type { TokenContext } from '../token-context.js';
import { isOneOf } from '../tokens.js';

export const commaExtra = syntaxMistake({
  kind: 'syntax-comma-extra',
  summary: 'There is one comma too many.',
  recognise: { type: 'guess', rules: [propose] },
  words: () => ['There is one comma too many here.', 'Remove it.'],
  hints: listHints,
});

function propose({ token, before, after }: TokenContext): Proposal[] {
  if (token.text !== ',' || !(isOneOf(before.text, ', ( [ {') || after.text === ';')) return [];
  return [{ details: {}, at: token.start, edit: replaced(token, '') }];
}
