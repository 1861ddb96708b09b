import { says, type Broken } from '../broken.js';
import { nameHints } from '../hints.js';
import { syntaxMistake, type Found } from '../syntax-mistake.js';

export const restNotLast = syntaxMistake({
  kind: 'syntax-rest-not-last',
  summary: 'There are three dots before a parameter that is not the last.',
  recognise: { type: 'certain', find },
  words: () => [
    'The `...` collects all remaining values, so its parameter must be the last one.',
    'Remove the dots.',
  ],
  hints: nameHints,
});

function find(broken: Broken): Found | undefined {
  if (!says(broken, /^Rest (?:parameter|element) must be last/)) return undefined;
  const dots = broken.code.findLast(({ text, start }) => text === '...' && start <= broken.at);
  return { details: {}, at: dots?.start ?? broken.at };
}
