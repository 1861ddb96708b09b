import type { Broken } from '../broken.js';
import { bracketHints } from '../hints.js';
import { statementKeywords } from '../keywords.js';
import { inserted, syntaxMistake, type Proposal } from '../syntax-mistake.js';
import { isOneOf } from '../tokens.js';

export const bodyOpen = syntaxMistake({
  kind: 'syntax-body-open',
  summary: 'The brace that opens the body is missing.',
  recognise: { type: 'distant-guess', rule: propose },
  words: () => [
    'The opening brace of the function is missing after this arrow.',
    'Write `{` after the arrow.',
  ],
  hints: bracketHints,
});

/** V8 notices only at the last statement of the body. */
function propose({ code, place }: Broken): Proposal[] {
  return code.flatMap((token, index) => {
    const next = code[index + 1];
    if (token.text !== '=>' || next === undefined || next.text === '{') return [];
    const isBody = place(next.start).line > place(token.start).line || isOneOf(next.text, statementKeywords);
    return isBody ? [{ details: {}, at: token.start, edit: inserted(token.end, ' {') }] : [];
  });
}
