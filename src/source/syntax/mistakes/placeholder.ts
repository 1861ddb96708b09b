import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { pastedHints } from '../hints.js';
import { oddSign } from '../odd-sign.js';
import { syntaxMistake, type Found, type Proposal } from '../syntax-mistake.js';
import type { TokenContext } from '../token-context.js';
import type { Token } from '../tokens.js';

export const placeholder = syntaxMistake({
  kind: 'syntax-placeholder',
  summary: 'A placeholder of an example is left in the code.',
  recognise: { type: 'guess', rules: [propose] },
  words: ({ sign }) => [
    `${quoted(sign)} marks a place where your own code belongs.`,
    'Write your own code in its place, or delete it.',
  ],
  hints: pastedHints,
});

export const ellipsis = syntaxMistake({ ...placeholder, recognise: { type: 'certain', find } });

/** `...`, `<your code>` or `%name%` */
function propose(
  { token, after, isFirst }: TokenContext,
  { source, place }: Broken,
): Proposal<{ sign: string }>[] {
  const isAlone = isFirst && place(after.start).line > place(token.start).line;
  if (token.text === '...' && (isAlone || /^(?:[;)}\]]|)$/.test(after.text)))
    return withoutPlaceholder('...', token);
  const hint = /^(?:<[^<>\n]{3,60}>|%\w+%)/.exec(source.slice(token.start))?.[0];
  return hint === undefined ? [] : withoutPlaceholder(hint, token);
}

/** Without statements, or with a value. */
function withoutPlaceholder(sign: string, { start }: Token): Proposal<{ sign: string }>[] {
  return ['', '0'].map((text) => ({
    details: { sign },
    at: start,
    edit: { from: start, to: start + sign.length, text },
  }));
}

/** `{ …client }` was meant to spread; any other ellipsis stands for omitted code. */
function find(broken: Broken): Found<{ sign: string }> | undefined {
  const { sign, token, next } = oddSign(broken) ?? {};
  if (sign !== '…' || !token) return undefined;
  const isSpread = next?.type === 'word' && next.start === token.end;
  return isSpread ? undefined : { details: { sign }, at: token.start };
}
