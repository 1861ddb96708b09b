import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { pastedHints } from '../hints.js';
import { isKeyword } from '../keywords.js';
import { syntaxMistake, type Found } from '../syntax-mistake.js';
import type { Token } from '../tokens.js';

export const escapeDebris = syntaxMistake({
  kind: 'syntax-escape-debris',
  summary: 'An escape such as \\n is written out in the code.',
  recognise: { type: 'certain', find },
  words: ({ sign }) => [
    `${quoted(sign)} is written out in the code. It was copied from JSON, a log or an address.`,
    `Replace each ${quoted(sign)} with ${escaped(sign)}.`,
  ],
  hints: pastedHints,
});

function escaped(sign: string): string {
  if (/^(?:\\r|\\n|%0)/i.test(sign)) return 'a real line break';
  if (sign === '\\t' || sign === '%20') return 'a space';
  const code = /^(?:\\u00|%)([\da-f]{2})$/i.exec(sign)?.[1];
  return quoted(code === undefined ? sign.slice(1) : String.fromCharCode(parseInt(code, 16)));
}

/** `\n`, `\"`, `\u003e`, `%20` outside of strings. Without them V8 reads the source, or reads further. */
function find(broken: Broken): Found<{ sign: string }> | undefined {
  const { tokens, source, reader, v8 } = broken;
  const found = tokens.find((token, index) => isDebris(token, tokens[index + 1], broken));
  if (!found) return undefined;
  const sign = escape.exec(source.slice(found.start))?.[0];
  if (sign === undefined) return undefined;
  const whole = source.slice(0, found.start) + unescaped(source.slice(found.start));
  const problem = reader.problem(whole);
  const isFurther = problem !== undefined && (problem.line > v8.line || sign.startsWith('\\u'));
  if (problem !== undefined && !isFurther) return undefined;
  return { details: { sign }, at: found.start };
}

function isDebris({ text, start, type }: Token, next: Token | undefined, broken: Broken): boolean {
  if (text === '%') return /^%(?:[2357][\da-f]|0[AD])/i.test(broken.source.slice(start));
  if (type !== 'odd' || text !== '\\' || !next) return false;
  if (!escape.test(broken.source.slice(start))) return false;
  if (next.type !== 'word' || next.text.length === 1 || next.text.startsWith('u00')) return true;
  // `\nconst` is an escape, `\token` is not.
  const rest = next.text.slice(1);
  return isKeyword({ ...next, text: rest }) || isKnown(rest, broken);
}

const escape = /^(?:\\r\\n|\\[nrt"'`]|\\u00[\da-f]{2}|%[2357][\da-f]|%0[AD])/i;

function isKnown(word: string, { code }: Broken): boolean {
  return code.some(({ type, text }) => type === 'word' && text === word);
}

function unescaped(text: string): string {
  return text
    .replace(/\\r\\n|\\n/g, '\n')
    .replace(/\\[rt]/g, ' ')
    .replace(/\\(["'`])/g, '$1')
    .replace(/\\u00([\da-f]{2})|%([2357][\da-f]|0[AD])/gi, (_all, one: string | undefined, other: string) =>
      String.fromCharCode(parseInt(one ?? other, 16)),
    );
}
