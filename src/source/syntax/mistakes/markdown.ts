import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { pastedHints } from '../hints.js';
import { replaced, syntaxMistake, type Edit, type Proposal } from '../syntax-mistake.js';
import type { TokenContext } from '../token-context.js';
import type { Token } from '../tokens.js';

export const markdown = syntaxMistake({
  kind: 'syntax-markdown',
  summary: 'Markdown formatting is left around a name.',
  recognise: { type: 'guess', rules: [backticks, stars] },
  words: ({ mark, name }) => [
    `The ${mark === '`' ? 'backticks' : 'stars'} around ${quoted(name)} are formatting from the page that it was copied from, not code.`,
    'Write the name without them.',
  ],
  hints: pastedHints,
});

/** `` `token.client` = `` */
function backticks(
  { token }: TokenContext,
  { code, source, place }: Broken,
): Proposal<{ mark: '`' | '**'; name: string }>[] {
  if (!isQuotedName(token)) return [];
  const line = place(token.start).line;
  const all = code.filter(isQuotedName);
  const own = all.filter(({ start }) => place(start).line === line);
  const name = token.text.slice(1, -1);
  return [[token], own, all].map((tokens) => ({
    details: { mark: '`', name },
    at: token.start,
    edit: unquoted(tokens, source),
  }));
}

function isQuotedName({ type, text }: Token): boolean {
  return type === 'template' && /^`[\w$]+(?:\.[\w$]+)*(?:\(\))?`$/.test(text);
}

function unquoted(tokens: readonly Token[], source: string): Edit {
  const [from, to] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
  const text = tokens.reduceRight(
    (rest, { start, end, text: quoted }) =>
      rest.slice(0, start - from) + quoted.slice(1, -1) + rest.slice(end - from),
    source.slice(from, to),
  );
  return { from, to, text };
}

/** `**token.client** =` */
function stars(
  { token, isFirst, after }: TokenContext,
  { source }: Broken,
): Proposal<{ mark: '`' | '**'; name: string }>[] {
  if (token.text !== '**' || !isFirst || after.start !== token.end) return [];
  const line = /^.*/.exec(source.slice(token.start))?.[0] ?? '';
  const name = /^\*\*([^*]*)/.exec(line)?.[1]?.trim() ?? '';
  const whole = { start: token.start, end: token.start + line.length };
  return [
    { details: { mark: '**', name }, at: token.start, edit: replaced(whole, line.replaceAll('**', '  ')) },
  ];
}
