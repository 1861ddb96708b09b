import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { stringHints } from '../hints.js';
import { syntaxMistake, type Edit, type Proposal } from '../syntax-mistake.js';
import { openerOf, type TokenContext } from '../token-context.js';
import type { Token } from '../tokens.js';

export const parameterQuoted = syntaxMistake({
  kind: 'syntax-parameter-quoted',
  summary: 'A parameter is in quotes.',
  recognise: { type: 'guess', rules: [propose] },
  words: ({ name }) => [
    `${quoted(name)} is a string, but a parameter is a name, without quotes.`,
    'Remove the quotes.',
  ],
  hints: stringHints,
});

/** `('token', 'client') => {` */
function propose({ token }: TokenContext, broken: Broken): Proposal<{ name: string }>[] {
  if (token.text !== '=>') return [];
  const { code } = broken;
  const close = code[code.indexOf(token) - 1];
  const opener = close && openerOf(broken, close);
  if (opener === undefined) return [];
  const inside = code.slice(opener + 1, code.indexOf(token) - 1);
  const text = inside.find(({ type }) => type === 'text');
  if (!text) return [];
  return [{ details: { name: text.text }, at: text.start, edit: unquoted(inside, broken) }];
}

function unquoted(tokens: readonly Token[], { source }: Broken): Edit {
  const [from, to] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
  return { from, to, text: source.slice(from, to).replace(/['"]/g, ' ') };
}
