import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { otherLanguageHints } from '../hints.js';
import { syntaxMistake, type Proposal } from '../syntax-mistake.js';
import { closerOf, type TokenContext } from '../token-context.js';

export const objectForeign = syntaxMistake({
  kind: 'syntax-object-foreign',
  summary: 'An object is written as in another language.',
  recognise: { type: 'guess', rules: [propose] },
  words: ({ code }) => [
    `${quoted(code)} begins an object in another language, not in JavaScript.`,
    'Write only braces, with a colon after each name: `{ name: value }`.',
  ],
  hints: otherLanguageHints,
});

function propose(
  { token, after, afterThat, index }: TokenContext,
  broken: Broken,
): Proposal<{ code: string }>[] {
  const closer = token.text === '{' ? closerOf(broken, token) : undefined;
  if (!closer || after === closer) return [];
  const { source } = broken;
  const lineStart = source.lastIndexOf('\n', token.start) + 1;
  const before = source.slice(lineStart, token.start);
  const found = prefix.exec(before)?.[0] ?? '';
  const isKey = afterThat.type === 'word' && ownKeys[after.text] === broken.code[index + 3]?.text;
  const isOwnKey = isKey && /[=(,:]\s*$/.test(before);
  const isValue = /(?:[=(,:[]|=>|\breturn)\s*$/.test(before.slice(0, before.length - found.length));
  if (!isOwnKey && (found === '' || !isValue)) return [];
  const code = isOwnKey ? `{ ${after.text}` : `${found.trimEnd()}${found.endsWith(' ') ? ' ' : ''}{`;
  const from = token.start - found.length;
  return [{ details: { code }, at: from, edit: { from, to: closer.end, text: ' 0' } }];
}

/** `new {`, `new Client() {`, `Client{`, `&Client{`, `map[string]string{`, `@{`, `%{`, `#{` */
const prefix =
  /(?:\bnew\b[^;={}]*|[@%#]|&?\b(?!new\b)[A-Z]\w*|\bmap\[\w+\]\w+|\bstd::\w+(?:<[^<>]*>)?)[ \t]*$/;

/** `{ .id = 1 }`, `{ :id => 1 }` */
const ownKeys: Readonly<Record<string, string>> = { '.': '=', ':': '=>' };
