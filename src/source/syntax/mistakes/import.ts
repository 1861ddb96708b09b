import type { Broken } from '../broken.js';
import { moduleFormHints } from '../hints.js';
import { brokenModuleWord } from '../module-statement.js';
import { syntaxMistake, type Found } from '../syntax-mistake.js';

export const importForm = syntaxMistake({
  kind: 'syntax-import',
  summary: 'An import of an ES module is not written correctly.',
  recognise: { type: 'certain', find },
  words: () => [
    'JavaScript does not know this form of `import`.',
    "Write `import`, the name, `from`, and the file in quotes: `import name from './file.js'`.",
  ],
  hints: moduleFormHints,
});

/** `import db './db.js'` */
function find(broken: Broken): Found | undefined {
  const word = brokenModuleWord(broken);
  return word?.text === 'import' ? { details: {}, at: word.start } : undefined;
}
