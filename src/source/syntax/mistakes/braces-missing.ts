import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { bracketHints } from '../hints.js';
import { syntaxMistake, type Proposal } from '../syntax-mistake.js';
import { closerOf, type TokenContext } from '../token-context.js';
import { isOneOf } from '../tokens.js';

export const bracesMissing = syntaxMistake({
  kind: 'syntax-braces-missing',
  summary: 'The braces of an object are missing.',
  recognise: { type: 'guess', rules: [propose] },
  words: ({ name }) => [
    `${quoted(name)} and its value need braces around them to make an object.`,
    'Write `{` before the name and `}` after the value.',
  ],
  hints: bracketHints,
});

/** `token.client = id: client.clientId;`, or with `( )` or `[ ]` around it. */
function propose(
  { token, before, beforeThat, index }: TokenContext,
  broken: Broken,
): Proposal<{ name: string }>[] {
  if (token.text !== ':' || (before.type !== 'word' && before.type !== 'text')) return [];
  const { around, source } = broken;
  const opener = around[index];
  const details = { name: before.text };
  if (opener !== undefined && opener === beforeThat && isOneOf(opener.text, '( [')) {
    const closer = closerOf(broken, opener);
    if (closer === undefined || source.slice(closer.end).trimStart().startsWith('=>')) return [];
    const inner = source.slice(opener.end, closer.start);
    const isCall = /[\w$)\]]$/.test(source.slice(0, opener.start).trimEnd()) && opener.text === '(';
    const text = isCall ? `({${inner}})` : `{${inner}}`;
    return [{ details, at: opener.start, edit: { from: opener.start, to: closer.end, text } }];
  }
  if (!isOneOf(beforeThat.text, '= return , (')) return [];
  const end = before.start + (/^[^;\n\r)]*/.exec(source.slice(before.start))?.[0].trimEnd().length ?? 0);
  const text = `{ ${source.slice(before.start, end)} }`;
  return [{ details, at: before.start, edit: { from: before.start, to: end, text } }];
}
