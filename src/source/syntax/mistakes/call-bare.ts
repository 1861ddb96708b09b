import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { callHints } from '../hints.js';
import { calledFunctions } from '../names.js';
import { syntaxMistake, type Proposal } from '../syntax-mistake.js';
import type { TokenContext } from '../token-context.js';
import { isOneOf, type Token } from '../tokens.js';

export const callBare = syntaxMistake({
  kind: 'syntax-call-bare',
  summary: 'A function is called without parentheses.',
  recognise: { type: 'guess', rules: [propose] },
  words: ({ name }) => [
    `The value after ${quoted(name)} is not in parentheses.`,
    'Put the value in parentheses.',
  ],
  hints: callHints,
});

/** `db.tokens.push token;`, `require './db.js'` */
function propose(
  { token, before, beforeThat, isFirst }: TokenContext,
  { source }: Broken,
): Proposal<{ name: string }>[] {
  const isValue = ['word', 'text', 'template'].includes(token.type);
  const isArgument = isValue && !isFirst && token.text !== before.text;
  const isCalled =
    isOneOf(before.text, calledFunctions) && (beforeThat.text === '.' || before.text === 'require');
  if (!(isCalled || isLoading(token, before, beforeThat)) || !isArgument) return [];
  const rest = /^[^;\n\r]*/.exec(source.slice(token.start))?.[0].trimEnd() ?? '';
  const argument = rest.endsWith(')') && !rest.includes('(') ? rest.slice(0, -1) : rest;
  const edit = { from: before.end, to: token.start + rest.length, text: `(${argument})` };
  return [{ details: { name: before.text }, at: token.start, edit }];
}

/** `= load './db.js'`: a function of another language. */
function isLoading(token: Token, before: Token, beforeThat: Token): boolean {
  return (
    token.type === 'text' && before.type === 'word' && beforeThat.text === '=' && before.text !== 'import'
  );
}
