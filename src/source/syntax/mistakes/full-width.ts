import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { characterHints } from '../hints.js';
import { oddSign } from '../odd-sign.js';
import { syntaxMistake, type Found } from '../syntax-mistake.js';

export const fullWidth = syntaxMistake({
  kind: 'syntax-full-width',
  summary: 'A full-width character is used instead of a plain one.',
  recognise: { type: 'certain', find },
  words: ({ sign, codePoint, plain }) => [
    `${quoted(sign)} (${codePoint}) looks like ${quoted(plain)}, but it is another, wider character.`,
    `Switch your keyboard to Latin letters and type ${quoted(plain)}.`,
  ],
  hints: characterHints,
});

function find(broken: Broken): Found<{ sign: string; codePoint: string; plain: string }> | undefined {
  const odd = oddSign(broken);
  if (!odd || !/^[！-～]/.test(odd.sign)) return undefined;
  const { sign, codePoint, token } = odd;
  const plain = String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xfee0);
  return { details: { sign, codePoint, plain }, at: token.start };
}
