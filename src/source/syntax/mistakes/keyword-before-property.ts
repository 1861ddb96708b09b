import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { keywordHints } from '../hints.js';
import { mayBeComma, redeclared, wasNoDot } from '../redeclared.js';
import { replaced, syntaxMistake, type Found, type Proposal } from '../syntax-mistake.js';
import { isDeclaring, type TokenContext } from '../token-context.js';
import { isOneOf } from '../tokens.js';

export const keywordBeforeProperty = syntaxMistake({
  kind: 'syntax-keyword-before-property',
  summary: 'A property is declared like a variable.',
  recognise: { type: 'guess', rules: [propose] },
  words: ({ keyword, name }) => [
    `${quoted(keyword)} declares a new variable, but ${quoted(name)} is a property of an existing object.`,
    `Remove ${quoted(keyword)}.`,
  ],
  hints: keywordHints,
});

export const parameterRedeclared = syntaxMistake({
  ...keywordBeforeProperty,
  recognise: { type: 'certain', find: (broken) => (mayBeComma(broken) ? undefined : find(broken)) },
});

export const parameterRedeclaredAfterComma = syntaxMistake({
  ...keywordBeforeProperty,
  recognise: { type: 'last-resort', find: (broken) => (wasNoDot(broken) ? find(broken) : undefined) },
});

/** `const token.client = …` */
function propose({ token, after, afterThat }: TokenContext): Proposal<{ keyword: string; name: string }>[] {
  const isProperty = after.type === 'word' && isOneOf(afterThat.text, '. [');
  if (!isDeclaring(token) || !isProperty) return [];
  const details = { keyword: token.text, name: `${after.text}.…` };
  return [{ details, at: token.start, edit: replaced(token, ' ') }];
}

/** `const token.client = …` where `token` is a parameter: V8 stops at the name. */
function find(broken: Broken): Found<{ keyword: string; name: string }> | undefined {
  const twice = redeclared(broken);
  if (!twice) return undefined;
  const { name, index } = twice;
  const [keyword, next, member] = [index - 1, index + 1, index + 2].map((at) => broken.code[at]);
  if (!keyword || !isOneOf(next?.text, '. [')) return undefined;
  const property = `${name}${next?.text === '.' ? `.${member?.text ?? ''}` : '[…]'}`;
  return { details: { keyword: keyword.text, name: property }, at: keyword.start };
}
