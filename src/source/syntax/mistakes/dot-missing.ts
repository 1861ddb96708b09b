import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { propertyHints } from '../hints.js';
import { isName, isUnknown, startsStatement } from '../names.js';
import { syntaxMistake, type Proposal } from '../syntax-mistake.js';
import type { TokenContext } from '../token-context.js';

export const dotMissing = syntaxMistake({
  kind: 'syntax-dot-missing',
  summary: 'A dot is missing.',
  recognise: { type: 'guess', rules: [propose] },
  words: ({ before, after }) => [
    `There is no dot between ${quoted(before)} and ${quoted(after)}.`,
    'Write a dot between an object and its property.',
  ],
  hints: propertyHints,
});

/** `db tokens.push(token)`, `token client = …`, `{ id: client clientId }` */
function propose(context: TokenContext, broken: Broken): Proposal<{ before: string; after: string }>[] {
  const { token, before } = context;
  const isPair = isName(before) && isName(token) && before.text !== token.text;
  if (!isPair || !canHaveProperty(context, broken)) return [];
  const details = { before: before.text, after: token.text };
  const chain = /^[\w$]+(?: +[\w$]+)+/.exec(broken.source.slice(before.start))?.[0] ?? '';
  const edits = [
    { from: before.end, to: token.start, text: '.' },
    { from: before.start, to: before.start + chain.length, text: chain.replace(/ +/g, '.') },
  ];
  return edits.map((edit) => ({ details, at: token.start, edit }));
}

function canHaveProperty({ before, beforeThat, token, after }: TokenContext, broken: Broken): boolean {
  if (beforeThat.text === '.') return after.text === '(';
  if (beforeThat.text === ':') return !isUnknown(before, broken) && isUnknown(token, broken);
  return startsStatement(broken, before) && !isUnknown(before, broken);
}
