import { quoted } from '../../quoted.js';
import { keywordHints } from '../hints.js';
import { commonKeywords } from '../keywords.js';
import { replaced, syntaxMistake, type Proposal } from '../syntax-mistake.js';
import type { TokenContext } from '../token-context.js';

export const twoKeywords = syntaxMistake({
  kind: 'syntax-two-keywords',
  summary: 'Two keywords are next to each other.',
  recognise: { type: 'guess', rules: [propose] },
  words: ({ first, second }) => [
    `${quoted(first)} and ${quoted(second)} cannot be used together here.`,
    'Keep one of the two.',
  ],
  hints: keywordHints,
});

/** `const function`, `let const`, `return return` */
function propose({ token, before }: TokenContext): Proposal<{ first: string; second: string }>[] {
  const isPair = commonKeywords.includes(before.text) && commonKeywords.includes(token.text);
  if (!isPair || together.test(`${before.text} ${token.text}`)) return [];
  const details = { first: before.text, second: token.text };
  return [before, token].map((one) => ({ details, at: before.start, edit: replaced(one, ' ') }));
}

/** Valid pairs. */
const together =
  /^(?:else .*|for await|async function|(?:return|throw|case|typeof|await) (?:new|typeof|await|async|function|class))$/;
