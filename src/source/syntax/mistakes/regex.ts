import { says, type Broken } from '../broken.js';
import { stringHints } from '../hints.js';
import { syntaxMistake, type Found } from '../syntax-mistake.js';

export const regex = syntaxMistake({
  kind: 'syntax-regex',
  summary: 'A regular expression cannot be read.',
  recognise: { type: 'last-resort', find },
  words: () => [
    'JavaScript does not understand what follows this slash (`/`).',
    'For a comment, write `//`. To divide, write a value on both sides of one slash.',
  ],
  hints: stringHints,
});

function find(broken: Broken): Found | undefined {
  return says(broken, /^Invalid regular expression/) ? { details: {}, at: broken.at } : undefined;
}
