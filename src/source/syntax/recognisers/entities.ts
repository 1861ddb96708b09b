import type { Broken, Notice } from '../broken.js';

/** What web pages write for signs that mean something to them. */
const signs: Readonly<Record<string, string>> = {
  gt: '>',
  lt: '<',
  amp: '&',
  nbsp: ' ',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#x27': "'",
  '#34': '"',
};

/** `=&gt;`, `&amp;&amp;`: copied from the source of a web page. The first in the code, not in a text or a comment. */
export function entity({ source, code }: Broken): Notice | undefined {
  for (const found of source.matchAll(/&(#?\w+);/g)) {
    const meant = Object.hasOwn(signs, found[1] ?? '') ? signs[found[1] ?? ''] : undefined;
    const isCode = code.some(({ type, start }) => type === 'sign' && start === found.index);
    if (meant !== undefined && isCode)
      return { kind: 'syntax-markup', details: { tag: found[0], meant }, at: found.index };
  }
  return undefined;
}
