import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { arrowHints } from '../hints.js';
import { syntaxMistake, type Proposal } from '../syntax-mistake.js';
import { openerOf, type TokenContext } from '../token-context.js';

export const parameterWord = syntaxMistake({
  kind: 'syntax-parameter-word',
  summary: 'There is a word, such as a type, before a parameter.',
  recognise: { type: 'guess', rules: [propose] },
  words: ({ word, name }) => [
    `There is ${quoted(word)} before the parameter ${quoted(name)}, but a parameter is only a name.`,
    `Remove ${quoted(word)}, and any word like it before the other parameters.`,
  ],
  hints: arrowHints,
});

/** `(var token, client)`, `(Token token, Client client)` */
function propose({ token }: TokenContext, broken: Broken): Proposal<{ word: string; name: string }>[] {
  if (token.text !== '=>') return [];
  const { code, source } = broken;
  const close = code[code.indexOf(token) - 1];
  const opener = close && openerOf(broken, close);
  const inside = opener === undefined ? [] : code.slice(opener + 1, code.indexOf(token) - 1);
  const words = inside.filter(({ type }, at) => type === 'word' && inside[at + 1]?.type === 'word');
  const [first] = words;
  const name = first && inside[inside.indexOf(first) + 1];
  const isTyped = words.every(({ text }) => /^(?:const|let|var|string|int|object|[A-Z]\w*)$/.test(text));
  if (!first || !name || !isTyped) return [];
  const from = first.start;
  const to = close?.start ?? from;
  const bare = words.reduceRight(
    (text, { start, end }) => text.slice(0, start - from) + text.slice(end - from),
    source.slice(from, to),
  );
  const details = { word: first.text, name: name.text };
  return [{ details, at: first.start, edit: { from, to, text: bare } }];
}
