import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { characterHints } from '../hints.js';
import { oddSign } from '../odd-sign.js';
import { syntaxMistake, type Found } from '../syntax-mistake.js';

export const lookAlike = syntaxMistake({
  kind: 'syntax-look-alike',
  summary: 'A character only looks like a character of JavaScript.',
  recognise: { type: 'certain', find },
  words: ({ sign, codePoint, plain }) => [
    `${quoted(sign)} (${codePoint}) looks like ${quoted(plain)}, but it is a different character.`,
    `Type ${quoted(plain)} instead.`,
  ],
  hints: characterHints,
});

function find(broken: Broken): Found<{ sign: string; codePoint: string; plain: string }> | undefined {
  const odd = oddSign(broken);
  const plain = odd && lookAlikes[odd.sign];
  if (!odd || plain === undefined) return undefined;
  const { sign, codePoint, token } = odd;
  return { details: { sign, codePoint, plain }, at: token.start };
}

const lookAlikes: Readonly<Record<string, string>> = {
  '–': '-',
  '—': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '…': '...',
  '×': '*',
  '÷': '/',
  '–>': '=>',
  '—>': '=>',
  '−>': '=>',
  '→': '=>',
  '⇒': '=>',
  '⟹': '=>',
  '➜': '=>',
  '≥': '>=',
  '≤': '<=',
  '≠': '!==',
  '·': '.',
  '•': '.',
  '∙': '.',
  '․': '.',
  '\u037E': ';',
  '؛': ';',
  '،': ',',
  '。': '.',
  '、': ',',
  '【': '[',
  '】': ']',
  '❴': '{',
  '❵': '}',
};
