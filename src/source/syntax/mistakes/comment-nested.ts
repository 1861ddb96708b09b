import type { Broken } from '../broken.js';
import { stringHints } from '../hints.js';
import { syntaxMistake, type Found } from '../syntax-mistake.js';

export const commentNested = syntaxMistake({
  kind: 'syntax-comment-nested',
  summary: 'A comment is inside another comment.',
  recognise: { type: 'certain', find },
  words: () => [
    'A comment begins here inside another comment: the first `*/` ends both.',
    'Remove the inner `/*` and `*/`.',
  ],
  hints: stringHints,
});

/** The first end closes the outer comment, so a second end remains. */
function find({ tokens, at }: Broken): Found | undefined {
  const index = tokens.findIndex(({ end }) => end > at);
  const before = tokens.slice(0, index + 1).findLast(({ type }) => type === 'comment');
  if (!before?.text.startsWith('/*') || !before.text.slice(2).includes('/*')) return undefined;
  const rest = tokens.filter(({ start }) => start >= before.end).slice(0, 400);
  const isLeft = rest.some(
    (token, one) => token.text === '*' && rest[one + 1]?.text.startsWith('/') === true,
  );
  return isLeft ? { details: {}, at: before.start + before.text.indexOf('/*', 2) } : undefined;
}
