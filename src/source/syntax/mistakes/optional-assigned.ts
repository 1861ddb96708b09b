import { assignmentHints } from '../hints.js';
import { replaced, syntaxMistake, type Proposal } from '../syntax-mistake.js';
import type { TokenContext } from '../token-context.js';

export const optionalAssigned = syntaxMistake({
  kind: 'syntax-optional-assigned',
  summary: 'A value is set after a question mark and a dot.',
  recognise: { type: 'guess', rules: [propose] },
  words: () => ['`?.` can read a property, but not set one.', 'Write a plain dot.'],
  hints: assignmentHints,
});

/** `token?.client = …` */
function propose({ token }: TokenContext): Proposal[] {
  return token.text === '?.' ? [{ details: {}, at: token.start, edit: replaced(token, '.') }] : [];
}
