import { says, type Broken } from '../broken.js';
import { comparisonHints } from '../hints.js';
import { replaced, syntaxMistake, type Proposal } from '../syntax-mistake.js';
import type { TokenContext } from '../token-context.js';
import { isOneOf } from '../tokens.js';

export const equalsCompared = syntaxMistake({
  kind: 'syntax-equals-compared',
  summary: 'One equals sign is used to compare two values.',
  recognise: { type: 'guess', rules: [propose] },
  words: () => ['One `=` sets a value. Here two values are compared.', 'Write `===` to compare them.'],
  hints: comparisonHints,
});

/** `a === b && c = d` */
function propose({ token, index }: TokenContext, broken: Broken): Proposal[] {
  if (token.text !== '=' || !says(broken, /^Invalid left-hand side in assignment/)) return [];
  const { code, around } = broken;
  const earlier = code.slice(0, index).filter((_, at) => around[at] === around[index]);
  const begin = earlier.findLastIndex(({ text }) => isOneOf(text, '; { } , => return'));
  const isTest = earlier.slice(begin + 1).some(({ text }) => isOneOf(text, '&& || === !== == != !'));
  return isTest ? [{ details: {}, at: token.start, edit: replaced(token, '===') }] : [];
}
