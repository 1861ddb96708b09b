import type { Broken } from '../broken.js';
import { propose, type Proposal, type SpotRule } from '../repair.js';
import { closerOf, type Spot } from '../spots.js';
import { isOneOf, type Token } from '../tokens.js';

/** The order of the arrow and the parameters, and parameters that are properties. */
export const arrowHeadRules: readonly SpotRule[] = [arrowEarly, parameterDotted];

/** `saveToken => (…) {`, `= => (…) {`: the arrow before the parameters. */
function arrowEarly({ token, before, after }: Spot, broken: Broken): Proposal[] {
  const closer = token.text === '=>' && after.text === '(' ? closerOf(broken, after) : undefined;
  if (!closer || broken.code[broken.code.indexOf(closer) + 1]?.text !== '{') return [];
  const parameters = broken.source.slice(after.start, closer.end);
  const equals = before.text === '=' ? '' : '= ';
  return [`${equals}${parameters} =>`, parameters].map((text) =>
    propose('syntax-arrow-early', {}, token.start, { from: token.start, to: closer.end, text }),
  );
}

/** `(token, client.clientId) => {`: a property in the list of parameters. */
function parameterDotted({ token, before }: Spot, broken: Broken): Proposal[] {
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
  return isDirect ? [propose('syntax-parameter-dotted', details, first.start, edit)] : [];
}

/** What is between the commas. */
function partsBetween(opener: Token, closer: Token, code: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  for (const one of code.slice(code.indexOf(opener) + 1, code.indexOf(closer))) {
    if (one.text === ',') parts.push([]);
    else parts.at(-1)?.push(one);
  }
  return parts;
}

/** `(token, client.user)`: each part is a name that the body uses on its own. */
function isCommaMeant(parts: readonly Token[][], { code }: Broken): boolean {
  const names = parts.flat().filter(({ type }) => type === 'word');
  if (parts.flat().some(({ text }) => text === '[')) return false;
  const inside = new Set(parts.flat());
  const isUsed = (name: string): boolean =>
    code.some((one, index) => one.text === name && !inside.has(one) && isRoot(code, index));
  const isDistinct = new Set(names.map(({ text }) => text)).size === names.length;
  return isDistinct && names.every(({ text }) => text !== 'this' && isUsed(text));
}

/** Whether a word is a name of its own: no property, and no key. */
function isRoot(code: readonly Token[], index: number): boolean {
  return code[index - 1]?.text !== '.' && code[index + 1]?.text !== ':';
}
