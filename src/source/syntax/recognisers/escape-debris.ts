import type { Broken, Notice } from '../broken.js';
import type { Token } from '../tokens.js';
import { isKeyword } from './strays.js';

/**
 * `\n`, `\"`, `\u003e`, `%20` in the code: the text was copied out of JSON, a log or an address. The first one, where the
 * text can be read, or read further, without them.
 */
export function escapeDebris(broken: Broken): Notice | undefined {
  const { tokens, source, reader, v8 } = broken;
  const found = tokens.find((token, index) => isDebris(token, tokens[index + 1], broken));
  if (!found) return undefined;
  const sign = escape.exec(source.slice(found.start))?.[0];
  if (sign === undefined) return undefined;
  const whole = source.slice(0, found.start) + unescaped(source.slice(found.start));
  const problem = reader.problem(whole);
  const isFurther = problem !== undefined && (problem.line > v8.line || sign.startsWith('\\u'));
  if (problem !== undefined && !isFurther) return undefined;
  return { kind: 'syntax-escape-debris', details: { sign }, at: found.start };
}

const escape = /^(?:\\r\\n|\\[nrt"'`]|\\u00[\da-f]{2}|%[2357][\da-f]|%0[AD])/i;

function isDebris({ text, start, type }: Token, next: Token | undefined, broken: Broken): boolean {
  if (text === '%') return /^%(?:[2357][\da-f]|0[AD])/i.test(broken.source.slice(start));
  if (type !== 'odd' || text !== '\\' || !next) return false;
  if (!escape.test(broken.source.slice(start))) return false;
  if (next.type !== 'word' || next.text.length === 1 || next.text.startsWith('u00')) return true;
  // `\token` is a name with a sign before it, `\nconst` is not.
  const rest = next.text.slice(1);
  return isKeyword({ ...next, text: rest }) || isKnown(rest, broken);
}

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
