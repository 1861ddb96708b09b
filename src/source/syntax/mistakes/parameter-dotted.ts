import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { arrowHints } from '../hints.js';
import { syntaxMistake, type Proposal } from '../syntax-mistake.js';
import { closerOf, type TokenContext } from '../token-context.js';
import { isOneOf, type Token } from '../tokens.js';

export const parameterDotted = syntaxMistake({
  kind: 'syntax-parameter-dotted',
  summary: 'A parameter is a property of something.',
  recognise: { type: 'guess', rules: [propose] },
  words: ({ name, meant }) => [
    `${quoted(name)} cannot be a parameter: parameters are plain names, without dots.`,
    `Write ${quoted(meant)} here. Read its properties inside the function.`,
  ],
  hints: arrowHints,
});

/** `(token, client.clientId) => {` */
function propose(
  { token, before }: TokenContext,
  broken: Broken,
): Proposal<{ name: string; meant: string }>[] {
  const { code, around, source } = broken;
  const closer = token.text === '(' ? closerOf(broken, token) : undefined;
  const next = closer && code[code.indexOf(closer) + 1]?.text;
  if (!closer || !(next === '=>' || (next === '{' && before.type === 'word'))) return [];
  if (isOneOf(before.text, 'if while for switch catch')) return [];
  const parts = partsBetween(token, closer, code);
  if (parts.length === 1) return [];
  const dotted = parts.find((part) => part.length > 2 && part.some(({ text }) => isOneOf(text, '. [')));
  const [first, , member] = dotted ?? [];
  if (!dotted || !first || !member || isCommaMeant(parts, broken)) return [];
  const isTaken = first.text === 'this' || parts.some(([one, more]) => one?.text === first.text && !more);
  const details = {
    name: source.slice(first.start, dotted.at(-1)?.end),
    meant: isTaken ? member.text.replace(/['"]/g, '') : first.text,
  };
  const names = parts.map((_part, index) => `name${String(index)}`).join(', ');
  const isDirect = dotted.every((one) => one.text === ']' || around[code.indexOf(one)] !== undefined);
  const edit = { from: token.end, to: closer.start, text: names };
  return isDirect ? [{ details, at: first.start, edit }] : [];
}

function partsBetween(opener: Token, closer: Token, code: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  for (const one of code.slice(code.indexOf(opener) + 1, code.indexOf(closer))) {
    if (one.text === ',') parts.push([]);
    else parts.at(-1)?.push(one);
  }
  return parts;
}

/** `(token, client.user)`: the body uses each part as a name. */
function isCommaMeant(parts: readonly Token[][], { code }: Broken): boolean {
  const names = parts.flat().filter(({ type }) => type === 'word');
  if (parts.flat().some(({ text }) => text === '[')) return false;
  const inside = new Set(parts.flat());
  const isUsed = (name: string): boolean =>
    code.some((one, index) => one.text === name && !inside.has(one) && isRoot(code, index));
  const isDistinct = new Set(names.map(({ text }) => text)).size === names.length;
  return isDistinct && names.every(({ text }) => text !== 'this' && isUsed(text));
}

/** Whether a word is neither a property nor a key. */
function isRoot(code: readonly Token[], index: number): boolean {
  return code[index - 1]?.text !== '.' && code[index + 1]?.text !== ':';
}
