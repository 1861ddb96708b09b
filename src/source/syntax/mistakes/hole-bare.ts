import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { stringHints } from '../hints.js';
import { replaced, syntaxMistake, type Proposal } from '../syntax-mistake.js';
import { closerOf, type TokenContext } from '../token-context.js';

export const holeBare = syntaxMistake({
  kind: 'syntax-hole-bare',
  summary: 'A ${ is outside a string.',
  recognise: { type: 'guess', rules: [propose] },
  words: ({ code }) => [
    `${quoted(`\${${code}}`)} works only inside a string in backticks.`,
    `Outside a string, write only ${quoted(code)}.`,
  ],
  hints: stringHints,
});

/** `const id = ${client.clientId};` */
function propose({ token, after }: TokenContext, broken: Broken): Proposal<{ code: string }>[] {
  const closer = token.text === '$' && after.text === '{' ? closerOf(broken, after) : undefined;
  if (!closer || after.start !== token.end) return [];
  const text = broken.source.slice(after.end, closer.start);
  return [
    {
      details: { code: text.trim() },
      at: token.start,
      edit: replaced({ start: token.start, end: closer.end }, text),
    },
  ];
}
