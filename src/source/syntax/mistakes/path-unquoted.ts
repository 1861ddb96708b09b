import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { stringHints } from '../hints.js';
import { syntaxMistake, type Proposal } from '../syntax-mistake.js';
import type { TokenContext } from '../token-context.js';

export const pathUnquoted = syntaxMistake({
  kind: 'syntax-path-unquoted',
  summary: 'The path of a file has no quotes.',
  recognise: { type: 'guess', rules: [propose] },
  words: ({ path }) => [
    `The path ${quoted(path)} is a string and needs quotes.`,
    'Write one quote before it and one after it.',
  ],
  hints: stringHints,
});

/** `require(./db.js)` */
function propose({ token }: TokenContext, { source }: Broken): Proposal<{ path: string }>[] {
  if (token.text !== 'require') return [];
  const found = /^require\s*\(\s*([.\w/\\-]+?)\s*\)/.exec(source.slice(token.start));
  const path = found?.[1];
  if (!found || path === undefined || /^[\w$]+$/.test(path)) return [];
  const at = token.start + found[0].indexOf(path);
  return [{ details: { path }, at, edit: { from: at, to: at + path.length, text: `'${path}'` } }];
}
