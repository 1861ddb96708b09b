import { says, type Broken } from '../broken.js';
import { assignmentHints } from '../hints.js';
import { syntaxMistake, type Found } from '../syntax-mistake.js';

export const leftSide = syntaxMistake({
  kind: 'syntax-left-side',
  summary: 'The left side cannot be set.',
  recognise: { type: 'last-resort', find },
  words: () => [
    'The left side of this sign is not a variable or a property, so it cannot be set.',
    'Write the variable or the property on the left, and its new value on the right.',
  ],
  hints: assignmentHints,
});

function find(broken: Broken): Found | undefined {
  return says(broken, /^Invalid (?:left-hand side|destructuring assignment target)/)
    ? { details: {}, at: broken.at }
    : undefined;
}
