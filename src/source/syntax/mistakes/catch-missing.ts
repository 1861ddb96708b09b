import { bareTry } from '../bare-try.js';
import type { Broken } from '../broken.js';
import { statementHints } from '../hints.js';
import { syntaxMistake, type Found } from '../syntax-mistake.js';

export const catchMissing = syntaxMistake({
  kind: 'syntax-catch-missing',
  summary: 'try has no catch.',
  recognise: { type: 'certain', find },
  words: () => [
    'A `try` needs a `catch` or a `finally` after its braces.',
    'Write one, or remove the `try`.',
  ],
  hints: statementHints,
});

function find(broken: Broken): Found | undefined {
  const attempt = bareTry(broken);
  return attempt && { details: {}, at: attempt.start };
}
