import type { Broken } from '../broken.js';
import { listHints } from '../hints.js';
import { replaced, syntaxMistake, type Proposal } from '../syntax-mistake.js';
import type { TokenContext } from '../token-context.js';
import type { Token } from '../tokens.js';

export const semicolonInObject = syntaxMistake({
  kind: 'syntax-semicolon-in-object',
  summary: 'A semicolon is used inside an object.',
  recognise: { type: 'guess', rules: [propose] },
  words: () => [
    'A semicolon is not allowed inside the braces of an object.',
    'Write a comma between two properties, and nothing after the last one.',
  ],
  hints: listHints,
});

function propose({ token, inside, after, index }: TokenContext, broken: Broken): Proposal[] {
  if (token.text !== ';' || inside !== 'object' || isLastOfLine(token, after, index, broken)) return [];
  return [',', ''].map((text) => ({ details: {}, at: token.start, edit: replaced(token, text) }));
}

/** `{ id: 5;` on one line: the closing brace is missing instead. */
function isLastOfLine(token: Token, after: Token, index: number, { around, place }: Broken): boolean {
  const line = place(token.start).line;
  return place(around[index]?.start ?? 0).line === line && place(after.start).line > line;
}
