import { quoted } from '../../quoted.js';
import { listHints } from '../hints.js';
import { inserted, replaced, syntaxMistake, type Proposal } from '../syntax-mistake.js';
import type { TokenContext } from '../token-context.js';

export const keyDotted = syntaxMistake({
  kind: 'syntax-key-dotted',
  summary: 'A property of an object has no name.',
  recognise: { type: 'guess', rules: [propose] },
  words: ({ name, key }) => [
    `Inside the braces of an object, each value needs a name before it, and ${quoted(name)} is not a name.`,
    key === undefined
      ? `Write the name of the property and a colon before it: ${quoted(`name: ${name}`)}.`
      : `Write a name such as ${quoted(key)}, then a colon, then the value.`,
  ],
  hints: listHints,
});

/** `{ client.clientId }`, `{ client.id: … }` */
function propose({
  token,
  before,
  after,
  afterThat,
  inside,
}: TokenContext): Proposal<{ name: string; key?: string }>[] {
  if (token.text !== '.' || inside !== 'object' || before.type !== 'word' || after.type !== 'word') return [];
  const name = `${before.text}.${after.text}`;
  const details = afterThat.text === ':' ? { name, key: after.text } : { name };
  const whole = { start: before.start, end: after.end };
  return [
    { details, at: before.start, edit: replaced(whole, after.text) },
    { details, at: before.start, edit: inserted(before.start, `${after.text}: `) },
  ];
}
