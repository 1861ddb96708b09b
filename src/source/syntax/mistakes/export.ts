import type { Broken } from '../broken.js';
import { moduleFormHints } from '../hints.js';
import { brokenModuleWord } from '../module-statement.js';
import { syntaxMistake, type Found } from '../syntax-mistake.js';

export const exportForm = syntaxMistake({
  kind: 'syntax-export',
  summary: 'An export of an ES module is not written correctly.',
  recognise: { type: 'certain', find },
  words: () => [
    'After `export`, JavaScript expects a declaration or a name in braces.',
    'Write `export const name = …`, or `export { name }`. In CommonJS, use `module.exports` instead.',
  ],
  hints: moduleFormHints,
});

/** `export saveToken;` */
function find(broken: Broken): Found | undefined {
  const word = brokenModuleWord(broken);
  return word?.text === 'export' ? { details: {}, at: word.start } : undefined;
}
