import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { characterHints } from '../hints.js';
import { syntaxMistake, type Found } from '../syntax-mistake.js';
import { isOneOf } from '../tokens.js';

export const sigil = syntaxMistake({
  kind: 'syntax-sigil',
  summary: 'There is a sign before a name, as in other languages.',
  recognise: { type: 'certain', find },
  words: ({ sign, name }) => [
    `There is ${quoted(sign)} before the name ${quoted(name)}, as in another language.`,
    'Write only the name.',
  ],
  hints: characterHints,
});

/** `@name`, `\name`, `#name` */
function find({ code, at }: Broken): Found<{ sign: string; name: string }> | undefined {
  const index = code.findIndex(({ start, end }) => start <= at && end > at);
  const sign = [code[index], code[index - 1], code[index + 1]].find((one) => isOneOf(one?.text, '@ # \\'));
  const name = sign && code[code.indexOf(sign) + 1];
  if (!sign || name?.type !== 'word' || name.start !== sign.end) return undefined;
  return { details: { sign: sign.text, name: name.text }, at: sign.start };
}
