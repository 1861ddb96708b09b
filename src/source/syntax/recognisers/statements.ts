import type { Broken } from '../broken.js';
import { inserted, propose, replaced, type Proposal, type SpotRule } from '../repair.js';
import type { Spot } from '../spots.js';
import { isOneOf, type Token } from '../tokens.js';
import { isUnknown } from './strays.js';

/** Conditions, classes, and the ends of statements. */
export const statementRules: readonly SpotRule[] = [
  conditionBare,
  conditionOpen,
  conditionInParts,
  classMember,
  placeholder,
  lineUnfinished,
];

export const semicolonRules: readonly SpotRule[] = [semicolonMissing];

/** `if token {` */
function conditionBare({ token, after }: Spot, { source }: Broken): Proposal[] {
  if (!isOneOf(token.text, 'if while switch for') || after.text === '(' || after.text === '') return [];
  const rest = /^[^{\n\r]*/.exec(source.slice(after.start))?.[0].trimEnd() ?? '';
  const condition = rest.replace(/(?::| +then| +do)$/, '');
  const edit = { from: after.start, to: after.start + rest.length, text: `(${condition})` };
  return [propose('syntax-condition-bare', { word: token.text }, token.start, edit)];
}

/** `if (token) && (client) {` */
function conditionInParts({ token, after }: Spot, { source }: Broken): Proposal[] {
  if (!isOneOf(token.text, 'if while')) return [];
  const parts = /^\([^()]*\)(?: *(?:&&|\|\|) *\([^()]*\))+/.exec(source.slice(after.start))?.[0];
  if (parts === undefined) return [];
  const edit = { from: after.start, to: after.start + parts.length, text: `(${parts})` };
  return [propose('syntax-condition-bare', { word: token.text }, token.start, edit)];
}

/** `if (token {` */
function conditionOpen({ token, before, index }: Spot, { code, around }: Broken): Proposal[] {
  const opener = around[index];
  const word = opener && code[code.indexOf(opener) - 1]?.text;
  if (token.text !== '{' || opener?.text !== '(' || !isOneOf(word, 'if while switch for')) return [];
  const details = { sign: '(', closing: ')' };
  return [propose('syntax-bracket-open', details, opener.start, inserted(before.end, ')'))];
}

/** `class Model { const saveToken = … }` */
function classMember({ token, index }: Spot, { code, around }: Broken): Proposal[] {
  if (!isOneOf(token.text, 'const let var function')) return [];
  const opener = around[index];
  const at = opener === undefined ? -1 : code.indexOf(opener);
  const isClass = code.slice(Math.max(0, at - 4), Math.max(0, at)).some(({ text }) => text === 'class');
  return isClass
    ? [propose('syntax-class-member', { word: token.text }, token.start, replaced(token, ' '))]
    : [];
}

/** `...`, `<your code>` or `%name%` left from an example. */
function placeholder({ token, after, isFirst }: Spot, { source, place }: Broken): Proposal[] {
  const isAlone = isFirst && place(after.start).line > place(token.start).line;
  if (token.text === '...' && (isAlone || /^(?:[;)}\]]|)$/.test(after.text)))
    return withoutPlaceholder('...', token);
  const hint = /^(?:<[^<>\n]{3,60}>|%\w+%)/.exec(source.slice(token.start))?.[0];
  return hint === undefined ? [] : withoutPlaceholder(hint, token);
}

/** It stands for statements, or for a value. */
function withoutPlaceholder(sign: string, { start }: Token): Proposal[] {
  return ['', '0'].map((text) =>
    propose('syntax-placeholder', { sign }, start, { from: start, to: start + sign.length, text }),
  );
}

/** A line that ends in `,`, `.` or the like, as if it went on, and a new statement below it. */
function lineUnfinished({ token, before, isFirst }: Spot): Proposal[] {
  if (!(isFirst || token.text === '') || !isOneOf(before.text, '. , : + * / & | ? - && ||')) return [];
  const end = { from: before.start, to: before.end, text: ';' };
  return token.type === 'word' || /^}?$/.test(token.text)
    ? [propose('syntax-line-unfinished', { sign: before.text }, before.start, end)]
    : [];
}

function semicolonMissing({ token, before, inside, isFirst }: Spot, broken: Broken): Proposal[] {
  const isNames = before.type === 'word' && (token.type !== 'sign' || token.text === '{');
  if (isNames && (token.type === 'text' || [before, token].some((one) => isUnknown(one, broken)))) return [];
  if (inside !== 'block' || before.text === '' || isFirst || isOneOf(before.text, '; {')) return [];
  return [propose('syntax-semicolon-missing', {}, token.start, inserted(before.end, ';'))];
}
