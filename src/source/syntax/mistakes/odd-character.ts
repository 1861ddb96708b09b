import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { characterHints } from '../hints.js';
import { oddSign } from '../odd-sign.js';
import { syntaxMistake, type Found } from '../syntax-mistake.js';

export const oddCharacter = syntaxMistake({
  kind: 'syntax-odd-character',
  summary: 'There is a character that JavaScript does not know.',
  recognise: { type: 'certain', find },
  words: ({ sign, codePoint }) => [
    `The character ${quoted(sign)} (${codePoint}) means nothing in JavaScript outside strings and comments.`,
    'Delete it.',
  ],
  hints: characterHints,
});

/** The kinds that know the character come first. */
function find(broken: Broken): Found<{ sign: string; codePoint: string }> | undefined {
  const odd = oddSign(broken);
  return odd && { details: { sign: odd.sign, codePoint: odd.codePoint }, at: odd.token.start };
}
