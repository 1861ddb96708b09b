import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { keywordHints } from '../hints.js';
import { replaced, syntaxMistake, type Found, type Proposal } from '../syntax-mistake.js';
import type { TokenContext } from '../token-context.js';
import { isOneOf } from '../tokens.js';
import { bareTry } from '../bare-try.js';

export const wordOperator = syntaxMistake({
  kind: 'syntax-word-operator',
  summary: 'A word is used that JavaScript writes in another way.',
  recognise: { type: 'guess', rules: [propose] },
  words: ({ word, meant }) => [`JavaScript has no ${quoted(word)}.`, `Write ${quoted(meant)} instead.`],
  hints: keywordHints,
});

export const catchWord = syntaxMistake({ ...wordOperator, recognise: { type: 'certain', find } });

/** `token and client`, as in Python. */
function propose({ token, beforeThat, inside }: TokenContext): Proposal<{ word: string; meant: string }>[] {
  const { text: word, start } = token;
  const known = Object.hasOwn(operators, word) ? operators[word] : undefined;
  if (known === undefined) return [];
  // `token.client is …` outside of a condition is an assignment.
  const meant = word === 'is' && inside === 'block' && beforeThat.text === '.' ? '=' : known;
  const text = meant.replace(' (!…)', '');
  return [{ details: { word, meant }, at: start, edit: replaced(token, text) }];
}

const operators: Readonly<Record<string, string>> = {
  and: '&&',
  or: '||',
  not: '!',
  is: '===',
  elif: 'else if',
  elsif: 'else if',
  elseif: 'else if',
  unless: 'if (!…)',
};

/** `try { … } except { … }` */
function find(broken: Broken): Found<{ word: string; meant: string }> | undefined {
  const word = bareTry(broken)?.next;
  return word && isOneOf(word.text, 'except rescue on ensure')
    ? { details: { word: word.text, meant: 'catch' }, at: word.start }
    : undefined;
}
