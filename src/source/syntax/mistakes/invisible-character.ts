import type { Broken } from '../broken.js';
import { characterHints } from '../hints.js';
import { oddSign } from '../odd-sign.js';
import { syntaxMistake, type Found } from '../syntax-mistake.js';

export const invisibleCharacter = syntaxMistake({
  kind: 'syntax-invisible-character',
  summary: 'There is an invisible character in the code.',
  recognise: { type: 'certain', find },
  words: ({ codePoint }) => [
    `There is an invisible character here, ${codePoint}, and JavaScript does not know it.`,
    'Delete the word at this place and type it again.',
  ],
  hints: characterHints,
});

function find(broken: Broken): Found<{ codePoint: string }> | undefined {
  const odd = oddSign(broken);
  return odd && /^[\p{Cf}\p{Cc}\p{Cn}\p{Default_Ignorable_Code_Point}]$/u.test(odd.sign)
    ? { details: { codePoint: odd.codePoint }, at: odd.token.start }
    : undefined;
}
