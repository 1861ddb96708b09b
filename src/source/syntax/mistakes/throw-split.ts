import { says, type Broken } from '../broken.js';
import { statementHints } from '../hints.js';
import { syntaxMistake, type Found } from '../syntax-mistake.js';

export const throwSplit = syntaxMistake({
  kind: 'syntax-throw-split',
  summary: 'throw is alone on its line.',
  recognise: { type: 'certain', find },
  words: () => ['A `throw` cannot be alone on its line.', 'Write the error that it throws on the same line.'],
  hints: statementHints,
});

function find(broken: Broken): Found | undefined {
  return says(broken, /^Illegal newline after throw/) ? { details: {}, at: broken.at } : undefined;
}
