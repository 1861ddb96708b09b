import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { characterHints } from '../hints.js';
import { oddSign } from '../odd-sign.js';
import { syntaxMistake, type Found } from '../syntax-mistake.js';

export const smartQuote = syntaxMistake({
  kind: 'syntax-smart-quote',
  summary: 'A typographic quote is used.',
  recognise: { type: 'certain', find },
  words: ({ sign, codePoint }) => [
    `${quoted(sign)} (${codePoint}) is a quote for printed text, but JavaScript knows only ' and " and \`.`,
    'Type both quotes again on the keyboard: a word processor or web page has changed them.',
  ],
  hints: characterHints,
});

function find(broken: Broken): Found<{ sign: string; codePoint: string }> | undefined {
  const odd = oddSign(broken);
  if (!odd || !/[‘’‚‛“”„‟«»‹›´′＂＇]/.test(odd.sign)) return undefined;
  return { details: { sign: odd.sign, codePoint: odd.codePoint }, at: odd.token.start };
}
