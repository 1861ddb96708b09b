import { quoted } from '../../quoted.js';
import { nameHints } from '../hints.js';
import { replaced, syntaxMistake, type Proposal } from '../syntax-mistake.js';
import { isDeclaring, type TokenContext } from '../token-context.js';
import { isOneOf } from '../tokens.js';

export const nameSplit = syntaxMistake({
  kind: 'syntax-name-split',
  summary: 'A name has a space or a hyphen in it.',
  recognise: { type: 'guess', rules: [propose] },
  words: ({ name, meant }) => [
    `${quoted(name)} cannot be one name: names have no spaces and no hyphens.`,
    `Write it as one word, such as ${quoted(meant)}.`,
  ],
  hints: nameHints,
});

export const keySplit = syntaxMistake({ ...nameSplit, recognise: { type: 'guess', rules: [proposeKey] } });

/** `const save Token`, `const save-token` */
function propose({
  token,
  before,
  beforeThat,
  after,
}: TokenContext): Proposal<{ name: string; meant: string }>[] {
  if (!isDeclaring(beforeThat) || before.type !== 'word' || isDeclaring(before)) return [];
  const last = token.text === '-' ? after : token;
  if (last.type !== 'word' || last.text === before.text) return [];
  const name = `${before.text}${token.text === '-' ? '-' : ' '}${last.text}`;
  const meant = before.text + last.text.charAt(0).toUpperCase() + last.text.slice(1);
  const whole = { start: before.start, end: last.end };
  return [{ details: { name, meant }, at: before.start, edit: replaced(whole, meant) }];
}

/** `{ client-id: … }` */
function proposeKey({
  token,
  before,
  beforeThat,
  after,
  inside,
  afterThat,
}: TokenContext): Proposal<{ name: string; meant: string }>[] {
  const isKey = inside === 'object' && before.type === 'word' && isOneOf(beforeThat.text, '{ ,');
  if (token.text !== '-' || !isKey || after.type !== 'word' || afterThat.text !== ':') return [];
  const meant = before.text + after.text.charAt(0).toUpperCase() + after.text.slice(1);
  const details = { name: `${before.text}-${after.text}`, meant };
  const whole = { start: before.start, end: after.end };
  return [{ details, at: before.start, edit: replaced(whole, meant) }];
}
