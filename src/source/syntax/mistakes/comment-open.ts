import type { Broken } from '../broken.js';
import { stringHints } from '../hints.js';
import { syntaxMistake, type Found } from '../syntax-mistake.js';

export const commentOpen = syntaxMistake({
  kind: 'syntax-comment-open',
  summary: 'A comment has no end.',
  recognise: { type: 'certain', find },
  words: () => [
    'The comment that begins with /* here has no end, so everything below it is a comment.',
    'Write */ where the comment ends.',
  ],
  hints: stringHints,
});

function find({ tokens }: Broken): Found | undefined {
  const open = tokens.find(({ type, isOpen }) => isOpen && type === 'comment');
  return open && { details: {}, at: open.start };
}
