import { says, type Broken } from '../broken.js';
import { stringHints } from '../hints.js';
import { syntaxMistake, type Found } from '../syntax-mistake.js';

export const unknownEscape = syntaxMistake({
  kind: 'syntax-escape',
  summary: 'A backslash is followed by something unknown.',
  recognise: { type: 'certain', find },
  words: () => [
    'JavaScript does not know the character after the backslash in this string.',
    'Remove the backslash, or write two backslashes to get one.',
  ],
  hints: stringHints,
});

function find(broken: Broken): Found | undefined {
  return says(
    broken,
    /^Invalid (?:Unicode|hexadecimal) escape sequence|^Octal escape|^Undefined Unicode code-point/,
  )
    ? { details: {}, at: broken.at }
    : undefined;
}
