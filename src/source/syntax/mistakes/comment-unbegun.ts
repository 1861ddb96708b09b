import type { Broken } from '../broken.js';
import { stringHints } from '../hints.js';
import { syntaxMistake, type Found } from '../syntax-mistake.js';

export const commentUnbegun = syntaxMistake({
  kind: 'syntax-comment-unbegun',
  summary: 'A comment has an end but no start.',
  recognise: { type: 'certain', find },
  words: () => [
    'The comment that ends here has no start.',
    'Write `/*` where it begins, or `//` before each of its lines.',
  ],
  hints: stringHints,
});

function find({ code, v8, place }: Broken): Found | undefined {
  const end = code.find(
    ({ text, start }, index) =>
      text === '*' && code[index + 1]?.text.startsWith('/') === true && place(start).line === v8.line,
  );
  return end && { details: {}, at: end.start };
}
