import type { Broken } from '../broken.js';
import { stringHints } from '../hints.js';
import { syntaxMistake, type Found } from '../syntax-mistake.js';

export const templateOpen = syntaxMistake({
  kind: 'syntax-template-open',
  summary: 'A string in backticks has no end.',
  recognise: { type: 'certain', find },
  words: () => ['The string that begins with a backtick here has no end.', 'Write a backtick at its end.'],
  hints: stringHints,
});

function find({ tokens }: Broken): Found | undefined {
  const open = tokens.find(({ type, isOpen }) => isOpen && type === 'template');
  return open && { details: {}, at: open.start };
}
