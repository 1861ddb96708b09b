import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { arrowHints } from '../hints.js';
import { syntaxMistake, type Proposal } from '../syntax-mistake.js';
import { openerOf, type TokenContext } from '../token-context.js';
import { isOneOf } from '../tokens.js';

export const parametersBracketed = syntaxMistake({
  kind: 'syntax-parameters-bracketed',
  summary: 'The parameters are in other brackets than parentheses.',
  recognise: { type: 'guess', rules: [propose] },
  words: ({ sign, closing }) => [
    `The parameters are between ${quoted(sign)} and ${quoted(closing)}, but an arrow function needs parentheses.`,
    `Replace ${quoted(sign)} with \`(\`, and ${quoted(closing)} with \`)\`.`,
  ],
  hints: arrowHints,
});

/** `{token, client, user} => {`, `[token, client, user] => {` */
function propose(
  { token, before }: TokenContext,
  broken: Broken,
): Proposal<{ sign: string; closing: string }>[] {
  if (token.text !== '=>' || !isOneOf(before.text, ') } ]')) return [];
  const opener = broken.code[openerOf(broken, before) ?? -1];
  if (!opener) return [];
  const inside = broken.source.slice(opener.end, before.start);
  const details = { sign: opener.text, closing: before.text };
  const edit = { from: opener.start, to: before.end, text: `(${inside})` };
  return [{ details, at: opener.start, edit }];
}
