import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { neighbourHints } from '../hints.js';
import { syntaxMistake, type Proposal } from '../syntax-mistake.js';
import type { TokenContext } from '../token-context.js';

export const order = syntaxMistake({
  kind: 'syntax-order',
  summary: 'Two neighbours are in the wrong order.',
  recognise: { type: 'guess', rules: [propose] },
  partialRepair: 'proves nothing',
  words: ({ first, second }) => [
    `${quoted(first)} is before ${quoted(second)}, but it belongs after it.`,
    'Swap the two.',
  ],
  hints: neighbourHints,
});

export const nameBeforeBraces = syntaxMistake({
  ...order,
  recognise: { type: 'guess', rules: [proposeBraces] },
});

/** `(, token client)`. Swapping two tokens always moves V8 on, so only a full repair counts. */
function propose(
  { token, before, isFirst }: TokenContext,
  { source }: Broken,
): Proposal<{ first: string; second: string }>[] {
  if (isFirst) return [];
  const details = { first: before.text, second: token.text };
  const text = ` ${token.text}${source.slice(before.end, token.start)}${before.text} `;
  const edit = { from: before.start, to: token.end, text };
  return [{ details, at: before.start, edit, isWeak: true }];
}

/** `module.exports = saveToken { };` */
function proposeBraces({
  token,
  before,
  beforeThat,
  after,
}: TokenContext): Proposal<{ first: string; second: string }>[] {
  if (token.text !== '{' || after.text !== '}' || beforeThat.text !== '=') return [];
  const details = { first: before.text, second: token.text };
  const edit = { from: before.start, to: after.end, text: `{ ${before.text} }` };
  return [{ details, at: before.start, edit }];
}
