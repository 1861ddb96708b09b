import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { propertyHints } from '../hints.js';
import { replaced, syntaxMistake, type Proposal } from '../syntax-mistake.js';
import type { TokenContext } from '../token-context.js';
import { isOneOf } from '../tokens.js';

export const signDoubled = syntaxMistake({
  kind: 'syntax-sign-doubled',
  summary: 'Something is written twice.',
  recognise: { type: 'guess', rules: [anySign, quotes] },
  words: ({ sign }) => [`${quoted(sign)} is written twice here.`, 'Remove one of the two.'],
  hints: propertyHints,
});

/** `token..client`, `id:: value`, `token token` */
function anySign({ token, before }: TokenContext, { place }: Broken): Proposal<{ sign: string }>[] {
  const isOneLine = place(before.start).line === place(token.start).line;
  const isOften = ['word', 'text'].includes(token.type) || isOneOf(token.text, '{ ( [ . : ; +');
  if (token.text !== before.text || !isOneLine || !isOften) return [];
  return [{ details: { sign: token.text }, at: token.start, edit: replaced(token, ' ') }];
}

/** `''./db.js''` */
function quotes({ token }: TokenContext, { source }: Broken): Proposal<{ sign: string }>[] {
  const found = /^(['"])\1([^'"\n\r]+)\1\1/.exec(source.slice(token.start));
  const [whole, sign, text] = found ?? [];
  if (whole === undefined || sign === undefined || text === undefined) return [];
  const edit = { from: token.start, to: token.start + whole.length, text: `${sign}${text}${sign}` };
  return [{ details: { sign }, at: token.start, edit }];
}
