import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { callHints } from '../hints.js';
import { calledFunctions } from '../names.js';
import { syntaxMistake, type Proposal } from '../syntax-mistake.js';
import { closerOf, type TokenContext } from '../token-context.js';
import { isOneOf } from '../tokens.js';

export const callBraces = syntaxMistake({
  kind: 'syntax-call-braces',
  summary: 'A function is called with braces.',
  recognise: { type: 'guess', rules: [propose] },
  words: ({ name }) => [
    `${quoted(name)} is followed by braces, but a call needs parentheses.`,
    'Write `(` and `)` instead of the braces.',
  ],
  hints: callHints,
});

/** `db.tokens.push{token}` */
function propose({ token, before }: TokenContext, broken: Broken): Proposal<{ name: string }>[] {
  if (!isOneOf(before.text, calledFunctions) || token.text !== '{') return [];
  const closer = closerOf(broken, token);
  if (!closer) return [];
  const text = `(${broken.source.slice(token.end, closer.start)})`;
  const edit = { from: token.start, to: closer.end, text };
  return [{ details: { name: before.text }, at: token.start, edit }];
}
