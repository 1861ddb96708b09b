import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { callHints } from '../hints.js';
import { inserted, replaced, syntaxMistake, type Proposal } from '../syntax-mistake.js';
import { closerOf, type TokenContext } from '../token-context.js';
import { isOneOf } from '../tokens.js';

export const blockBare = syntaxMistake({
  kind: 'syntax-block-bare',
  summary: 'The code of a try or a catch has no braces.',
  recognise: { type: 'guess', rules: [propose] },
  words: ({ word }) => [
    `The code of ${quoted(word)} needs braces around it, even if it is only one line.`,
    'Write `{` before it and `}` after it.',
  ],
  hints: callHints,
});

/** `try`, `catch (error)` or `finally` before a single statement. */
function propose({ token, after }: TokenContext, broken: Broken): Proposal<{ word: string }>[] {
  if (!isOneOf(token.text, 'try catch finally')) return [];
  const { code, source } = broken;
  const closer = token.text === 'catch' && after.text === '(' ? closerOf(broken, after) : undefined;
  const head = closer ?? token;
  const first = code[code.indexOf(head) + 1];
  if (!first || first.text === '{' || (token.text === 'catch' && !closer)) return [];
  const statement = /^[^\n\r]*/.exec(source.slice(first.start))?.[0].trimEnd() ?? '';
  const whole = { start: first.start, end: first.start + statement.length };
  const details = { word: token.text };
  return [
    { details, at: token.start, edit: replaced(whole, `{ ${statement}\n}`) },
    { details, at: token.start, edit: inserted(head.end, ' {') },
  ];
}
