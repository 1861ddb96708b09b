import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { callHints } from '../hints.js';
import { syntaxMistake, type Proposal } from '../syntax-mistake.js';
import type { TokenContext } from '../token-context.js';
import { isOneOf } from '../tokens.js';

export const conditionBare = syntaxMistake({
  kind: 'syntax-condition-bare',
  summary: 'A condition has no parentheses.',
  recognise: { type: 'guess', rules: [propose] },
  words: ({ word }) => [
    `The condition after ${quoted(word)} needs parentheses.`,
    'Write `(` before it and `)` after it.',
  ],
  hints: callHints,
});

export const conditionInParts = syntaxMistake({
  ...conditionBare,
  recognise: { type: 'guess', rules: [proposeAroundParts] },
});

/** `if token {` */
function propose({ token, after }: TokenContext, { source }: Broken): Proposal<{ word: string }>[] {
  if (!isOneOf(token.text, 'if while switch for') || after.text === '(' || after.text === '') return [];
  const rest = /^[^{\n\r]*/.exec(source.slice(after.start))?.[0].trimEnd() ?? '';
  const condition = rest.replace(/(?::| +then| +do)$/, '');
  const edit = { from: after.start, to: after.start + rest.length, text: `(${condition})` };
  return [{ details: { word: token.text }, at: token.start, edit }];
}

/** `if (token) && (client) {` */
function proposeAroundParts(
  { token, after }: TokenContext,
  { source }: Broken,
): Proposal<{ word: string }>[] {
  if (!isOneOf(token.text, 'if while')) return [];
  const parts = /^\([^()]*\)(?: *(?:&&|\|\|) *\([^()]*\))+/.exec(source.slice(after.start))?.[0];
  if (parts === undefined) return [];
  const edit = { from: after.start, to: after.start + parts.length, text: `(${parts})` };
  return [{ details: { word: token.text }, at: token.start, edit }];
}
