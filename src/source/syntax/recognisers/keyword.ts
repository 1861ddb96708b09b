import { near } from '../../near.js';
import { stumbledAt, type Broken, type Recogniser } from '../broken.js';
import type { Token } from '../tokens.js';

const keywords = [
  'async',
  'await',
  'break',
  'catch',
  'class',
  'const',
  'else',
  'finally',
  'for',
  'function',
  'if',
  'let',
  'new',
  'return',
  'switch',
  'throw',
  'try',
  'typeof',
  'var',
  'while',
];

/** A word near the place that is almost a keyword, and whose correction lets V8 go on: `retrun`, `cosnt`, `Const`. */
export const recogniseKeyword: Recogniser = (broken) => {
  for (const { text, start, end } of wordsNear(broken)) {
    const meant = keywords.includes(text) ? undefined : near(text, keywords);
    if (meant === undefined || !broken.helps(start, end, meant)) continue;
    return {
      kind: 'syntax-keyword-misspelled',
      details: { v8: broken.v8.message, word: text, meant },
      place: broken.place(start),
    };
  }
  return undefined;
};

/** The word at which V8 stumbled, and the few before it. */
function wordsNear(broken: Broken): Token[] {
  const index = stumbledAt(broken);
  const around = broken.code.slice(Math.max(0, index - 6), index + 1);
  return around.filter(({ type }) => type === 'word').reverse();
}
