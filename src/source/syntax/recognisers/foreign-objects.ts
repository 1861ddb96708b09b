import { propose, type Proposal, type SpotRule } from '../repair.js';
import { closerOf, type Spot } from '../spots.js';
import type { Broken } from '../broken.js';

/** Objects as other languages write them. */
export const foreignObjectRules: readonly SpotRule[] = [foreignObject];

/** `new {`, `new Client() {`, `Client{`, `&Client{`, `map[string]string{`, `@{`, `%{`, `#{` */
const prefix =
  /(?:\bnew\b[^;={}]*|[@%#]|&?\b(?!new\b)[A-Z]\w*|\bmap\[\w+\]\w+|\bstd::\w+(?:<[^<>]*>)?)[ \t]*$/;

/** `{ .id = 1 }`, `{ :id => 1 }`: the sign before a key, and the one after it. */
const ownKeys: Readonly<Record<string, string>> = { '.': '=', ':': '=>' };

function foreignObject({ token, after, afterThat, index }: Spot, broken: Broken): Proposal[] {
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
  return [propose('syntax-object-foreign', { code }, from, { from, to: closer.end, text: ' 0' })];
}
