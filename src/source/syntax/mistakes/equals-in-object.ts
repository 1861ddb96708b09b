import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { listHints } from '../hints.js';
import { replaced, syntaxMistake, type Edit, type Proposal } from '../syntax-mistake.js';
import type { TokenContext } from '../token-context.js';
import { isOneOf, type Token } from '../tokens.js';

export const equalsInObject = syntaxMistake({
  kind: 'syntax-equals-in-object',
  summary: 'An equals sign is used inside an object.',
  recognise: { type: 'guess', rules: [propose] },
  words: ({ name }) => [
    `Inside the braces of an object, there must be a colon between ${quoted(name)} and its value, not \`=\`.`,
    'Write `:` instead of `=`.',
  ],
  hints: listHints,
});

/** `{ id = 5 }`, `{ id = 5; name = 6; }` */
function propose(
  { token, before, inside, index }: TokenContext,
  broken: Broken,
): Proposal<{ name: string }>[] {
  const isKey = before.type === 'word' || before.type === 'text';
  if (token.text !== '=' || !isKey || inside !== 'object') return [];
  return [replaced(token, ':'), ...allPairs(index, broken)].map((edit) => ({
    details: { name: before.text },
    at: token.start,
    edit,
  }));
}

/** Replaces all signs between the same braces. */
function allPairs(index: number, { code, around, source }: Broken): Edit[] {
  const signs = code.filter(({ text }, at) => around[at] === around[index] && isOneOf(text, '= ;'));
  const isPair = (sign: Token): boolean =>
    sign.text === ';' || isOneOf(code[code.indexOf(sign) - 2]?.text, '{ , ;');
  return signs.every(isPair) ? [mapped(signs, source)] : [];
}

function mapped(signs: readonly Token[], source: string): Edit {
  const [from, to] = [signs[0]?.start ?? 0, signs.at(-1)?.end ?? 0];
  const text = signs.reduceRight(
    (whole, { start, end, text: sign }) =>
      whole.slice(0, start - from) + (sign === '=' ? ':' : ',') + whole.slice(end - from),
    source.slice(from, to),
  );
  return { from, to, text };
}
