import type { Broken } from '../broken.js';
import { syntaxMistake, type Found } from '../syntax-mistake.js';

export const json = syntaxMistake({
  kind: 'syntax-json',
  summary: 'The file contains data instead of code.',
  recognise: { type: 'certain', find },
  words: () => [
    'This file contains only data, like `db.json`. It has no code.',
    'Get a fresh file with the command `reset`. Then write your code.',
  ],
  hints: [
    'Does the file contain code, or only data?',
    'This file is a program: it begins with a declaration. Data alone, as in `db.json`, does nothing.',
    'If you want to keep your data, write it after an equals sign:\n    const name = { … };',
  ],
});

function find({ source }: Broken): Found | undefined {
  try {
    JSON.parse(source);
    return { details: {}, at: source.search(/\S/) };
  } catch {
    return undefined;
  }
}
