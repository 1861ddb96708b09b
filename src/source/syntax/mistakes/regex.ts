import { says, type Broken } from '../broken.js';
import { stringHints } from '../hints.js';
import { syntaxMistake, type Found } from '../syntax-mistake.js';

export const regex = syntaxMistake({
  kind: 'syntax-regex',
  summary: 'A regular expression cannot be read.',
  recognise: { type: 'last-resort', find },
  words: () => [
    'The slash begins a regular expression (a search pattern) here, and JavaScript cannot read it.',
    'For a comment, write `//`. For a division, check the value before the slash.',
  ],
  hints: stringHints,
});

function find(broken: Broken): Found | undefined {
  return says(broken, /^Invalid regular expression/) ? { details: {}, at: broken.at } : undefined;
}
