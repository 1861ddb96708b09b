import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { propertyHints } from '../hints.js';
import { isName } from '../names.js';
import { replaced, syntaxMistake, type Proposal } from '../syntax-mistake.js';
import { wordBefore, type TokenContext } from '../token-context.js';

export const commaForDot = syntaxMistake({
  kind: 'syntax-comma-for-dot',
  summary: 'A comma is written instead of a dot.',
  recognise: { type: 'guess', rules: [propose] },
  words: ({ before, after }) => [
    `There is a comma between ${quoted(before)} and ${quoted(after)} instead of a dot.`,
    `Write a dot: ${quoted(`${before}.${after}`)}.`,
  ],
  hints: propertyHints,
});

/** `const id = client,clientId;`: no spaces around the comma. */
function propose(
  { token, before, after, index }: TokenContext,
  broken: Broken,
): Proposal<{ before: string; after: string }>[] {
  const isGlued = before.end === token.start && after.start === token.end;
  const isChain = (isName(before) || before.text === ')') && isName(after);
  const isList = broken.around[index]?.text === '(' && wordBefore(index, broken) !== 'for';
  if (token.text !== ',' || !isGlued || !isChain || isList) return [];
  const details = { before: before.text === ')' ? '…)' : before.text, after: after.text };
  return [{ details, at: token.start, edit: replaced(token, '.') }];
}
