import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { listHints } from '../hints.js';
import { inserted, syntaxMistake, type Proposal } from '../syntax-mistake.js';
import type { TokenContext } from '../token-context.js';
import { isOneOf } from '../tokens.js';

export const commaMissing = syntaxMistake({
  kind: 'syntax-comma-missing',
  summary: 'A comma is missing.',
  recognise: { type: 'guess', rules: [propose] },
  words: ({ before }) => [
    `A comma is missing after ${quoted(before)}.`,
    'Write `,` between two parameters, values or properties.',
  ],
  hints: listHints,
});

function propose(
  { token, before, inside }: TokenContext,
  { source }: Broken,
): Proposal<{ before: string }>[] {
  const isEnd = before.type === 'sign' ? isOneOf(before.text, ') ] }') : before.text !== '';
  const isGap = isEnd && (token.type !== 'sign' || isOneOf(token.text, '{ [ ( ...'));
  if (inside === 'block' || !isGap) return [];
  const details = { before: before.text };
  const rest = /^[^()\n]*/.exec(source.slice(before.start))?.[0] ?? '';
  const all = {
    from: before.start,
    to: before.start + rest.length,
    text: rest.replace(/([\w$])\s+(?=[\w$])/g, '$1, '),
  };
  return [inserted(before.end, ','), all].map((edit) => ({ details, at: before.end - 1, edit }));
}
