import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { listHints } from '../hints.js';
import { replaced, syntaxMistake, type Proposal } from '../syntax-mistake.js';
import type { TokenContext } from '../token-context.js';
import { isOneOf } from '../tokens.js';

export const propertyBare = syntaxMistake({
  kind: 'syntax-property-bare',
  summary: 'A property of an object has parentheses or quotes.',
  recognise: { type: 'guess', rules: [propose] },
  words: ({ name, meant }) => [
    `Inside the braces of an object, ${quoted(name)} cannot be alone.`,
    `Write the name alone: ${quoted(meant)}.`,
  ],
  hints: listHints,
});

/** `{ saveToken() }`, `{ 'saveToken' }` */
function propose(
  { token, before, after, afterThat, inside, index }: TokenContext,
  { code }: Broken,
): Proposal<{ name: string; meant: string }>[] {
  if (inside !== 'object' || !isOneOf(before.text, '{ ,')) return [];
  const isCalled = token.type === 'word' && after.text === '(' && afterThat.text === ')';
  const isText = /^['"][\p{ID_Start}$_][\p{ID_Continue}$]*['"]$/u.test(token.text);
  const last = isCalled ? afterThat : token;
  const next = code[index + (isCalled ? 3 : 1)];
  if (!(isCalled || isText) || !isOneOf(next?.text, ', }')) return [];
  const meant = isCalled ? token.text : token.text.slice(1, -1);
  const details = { name: isCalled ? `${token.text}()` : token.text, meant };
  const whole = { start: token.start, end: last.end };
  return [{ details, at: token.start, edit: replaced(whole, meant) }];
}
