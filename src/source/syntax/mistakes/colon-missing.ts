import { quoted } from '../../quoted.js';
import { listHints } from '../hints.js';
import { inserted, replaced, syntaxMistake, type Proposal } from '../syntax-mistake.js';
import type { TokenContext } from '../token-context.js';
import { isOneOf } from '../tokens.js';

export const colonMissing = syntaxMistake({
  kind: 'syntax-colon-missing',
  summary: 'A colon is missing inside an object.',
  recognise: { type: 'guess', rules: [propose] },
  words: ({ name }) => [
    `There is no colon between ${quoted(name)} and its value.`,
    'Inside the braces of an object, write a name, a colon, and the value.',
  ],
  hints: listHints,
});

export const commaForColon = syntaxMistake({
  ...colonMissing,
  recognise: { type: 'guess', rules: [proposeForComma] },
});

function propose({
  token,
  before,
  beforeThat,
  after,
  inside,
  isFirst,
}: TokenContext): Proposal<{ name: string }>[] {
  const isKey = (before.type === 'word' || before.type === 'text') && isOneOf(beforeThat.text, '{ ,');
  const isOther = isOneOf(token.text, '=> ;') || (token.text === '-' && before.end < token.start);
  if (isKey && inside === 'object' && isOther)
    return [{ details: { name: before.text }, at: token.start, edit: replaced(token, ':') }];
  const isName = token.type === 'word' && isOneOf(after.text, ', }');
  if (!isKey || inside !== 'object' || isFirst || token.type === 'sign' || isName) return [];
  return [{ details: { name: before.text }, at: token.start, edit: inserted(before.end, ':') }];
}

/** `{ id, client.clientId }` */
function proposeForComma({
  token,
  before,
  beforeThat,
  after,
  afterThat,
  inside,
}: TokenContext): Proposal<{ name: string }>[] {
  const isKey = before.type === 'word' && /^[{,]$/.test(beforeThat.text);
  const isValue = after.type === 'word' && afterThat.text === '.';
  if (token.text !== ',' || inside !== 'object' || !isKey || !isValue) return [];
  return [{ details: { name: before.text }, at: token.start, edit: replaced(token, ':') }];
}
