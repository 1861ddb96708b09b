import type { Broken } from '../broken.js';
import { arrowHints } from '../hints.js';
import { replaced, syntaxMistake, type Proposal } from '../syntax-mistake.js';
import { openerOf, type TokenContext } from '../token-context.js';

export const functionAndArrow = syntaxMistake({
  kind: 'syntax-function-and-arrow',
  summary: 'The word function and the arrow are used together.',
  recognise: { type: 'guess', rules: [propose] },
  words: () => [
    'A function is written with the word `function` or with an arrow, not with both.',
    'Remove the word `function` and keep the arrow.',
  ],
  hints: arrowHints,
});

/** `function (…) => {`, `function saveToken = …` */
function propose(context: TokenContext, broken: Broken): Proposal[] {
  const { token, before, after, afterThat } = context;
  if (token.text === 'function' && after.type === 'word' && afterThat.text === '=') {
    const { start } = before.text === 'async' ? before : token;
    return [{ details: {}, at: start, edit: { from: start, to: token.end, text: 'const' } }];
  }
  if (token.text !== '=>' || before.text !== ')') return [];
  const opener = openerOf(broken, before);
  const head = broken.code.slice(Math.max(0, (opener ?? 0) - 2), opener ?? 0);
  const word = head.find(({ text }) => text === 'function');
  if (!word) return [];
  return [token, word].map((one) => ({ details: {}, at: token.start, edit: replaced(one, '') }));
}
