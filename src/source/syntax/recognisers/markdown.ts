import type { Broken } from '../broken.js';
import { propose, replaced, type Edit, type Proposal, type SpotRule } from '../repair.js';
import type { Spot } from '../spots.js';
import type { Token } from '../tokens.js';

/** Signs of Markdown around names: backticks, and the stars of bold text. */
export const markdownRules: readonly SpotRule[] = [backticks, stars];

/** `` `token.client` = `` */
function backticks({ token }: Spot, { code, source, place }: Broken): Proposal[] {
  if (!isQuotedName(token)) return [];
  const line = place(token.start).line;
  const all = code.filter(isQuotedName);
  const own = all.filter(({ start }) => place(start).line === line);
  const name = token.text.slice(1, -1);
  return [[token], own, all].map((tokens) =>
    propose('syntax-markdown', { mark: '`', name }, token.start, unquoted(tokens, source)),
  );
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
function stars({ token, isFirst, after }: Spot, { source }: Broken): Proposal[] {
  if (token.text !== '**' || !isFirst || after.start !== token.end) return [];
  const line = /^.*/.exec(source.slice(token.start))?.[0] ?? '';
  const name = /^\*\*([^*]*)/.exec(line)?.[1]?.trim() ?? '';
  const whole = { start: token.start, end: token.start + line.length };
  return [
    propose(
      'syntax-markdown',
      { mark: '**', name },
      token.start,
      replaced(whole, line.replaceAll('**', '  ')),
    ),
  ];
}
