import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { listHints } from '../hints.js';
import { isCloser } from '../pairs.js';
import { syntaxMistake, type Proposal } from '../syntax-mistake.js';
import type { TokenContext } from '../token-context.js';
import { isOneOf } from '../tokens.js';

export const separator = syntaxMistake({
  kind: 'syntax-separator',
  summary: 'Another sign or word is used instead of a comma.',
  recognise: { type: 'guess', rules: [propose] },
  words: ({ sign }) => [`There is ${quoted(sign)} here instead of a comma.`, 'Write `,` instead.'],
  hints: listHints,
});

/** `(token; client; user)`, `(token. client)`: replaces all in the same brackets. */
function propose(
  { token, inside, index, after }: TokenContext,
  { code, source, around }: Broken,
): Proposal<{ sign: string }>[] {
  const opener = around[index];
  if (!isOneOf(token.text, '; . : | / and') || inside !== 'list' || opener === undefined) return [];
  if (isCloser(after)) return [];
  const same = code.filter((one, at) => one.text === token.text && around[at] === opener);
  const [first, last] = [same[0], same.at(-1)];
  const isOneLine = first && last && !/[\n\r]/.test(source.slice(first.start, last.end + 1));
  if (!isOneLine) return [];
  const text = source.slice(first.start, last.end).replaceAll(token.text, ',');
  return [
    { details: { sign: token.text }, at: first.start, edit: { from: first.start, to: last.end, text } },
  ];
}
