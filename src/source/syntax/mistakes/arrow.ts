import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { arrowHints } from '../hints.js';
import { replaced, syntaxMistake, type Proposal } from '../syntax-mistake.js';
import { isDeclaring, type TokenContext } from '../token-context.js';

export const arrow = syntaxMistake({
  kind: 'syntax-arrow',
  summary: 'The arrow is written with other signs.',
  recognise: { type: 'guess', rules: [propose] },
  words: ({ sign }) => [
    `There is ${quoted(sign)} here instead of the arrow of an arrow function.`,
    'The arrow is `=>`: an equals sign, then a greater-than sign, with nothing between.',
  ],
  hints: arrowHints,
});

/** `->`, `>=`, `= >`, `==>`, `=` */
function propose({ token, before }: TokenContext, { source }: Broken): Proposal<{ sign: string }>[] {
  const sign = /^[-=~>]+(?: [=>]+)?/.exec(source.slice(token.start))?.[0].trimEnd() ?? '';
  if (token.text === ':' && before.text === ')')
    return [{ details: { sign: ':' }, at: token.start, edit: replaced(token, '=>') }];
  const isHead = before.text === ')' || (before.type === 'word' && sign !== '=' && !isDeclaring(before));
  if (sign === '' || sign === '=>' || !isHead) return [];
  const edit = { from: token.start, to: token.start + sign.length, text: '=>' };
  return [{ details: { sign }, at: token.start, edit }];
}
