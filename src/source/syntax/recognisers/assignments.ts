import type { Broken } from '../broken.js';
import { inserted, propose, replaced, type Proposal, type SpotRule } from '../repair.js';
import { isDeclaring, isOpenEnded, type Spot } from '../spots.js';

/** What stands between a name and its value, and the dots inside of names. */
export const assignmentRules: readonly SpotRule[] = [
  returnEquals,
  optionalAssigned,
  leftQuoted,
  equalsMissing,
  equalsWrong,
  colonForEquals,
];

export const dotRules: readonly SpotRule[] = [dotReplaced, dotExtra, dotMissing, signDoubled];

export const valueRules: readonly SpotRule[] = [valueMissing];

function returnEquals({ token, before }: Spot): Proposal[] {
  if (!/^[=:]$/.test(token.text) || before.text !== 'return') return [];
  return [propose('syntax-return-equals', { sign: token.text }, token.start, replaced(token, ' '))];
}

/** `token?.client = …` */
function optionalAssigned({ token }: Spot): Proposal[] {
  return token.text === '?.'
    ? [propose('syntax-optional-assigned', {}, token.start, replaced(token, '.'))]
    : [];
}

/** `'token.client' = …` */
function leftQuoted({ token, before }: Spot): Proposal[] {
  if (token.text !== '=' || before.type !== 'text') return [];
  const name = before.text.slice(1, -1);
  return [propose('syntax-left-quoted', { name }, before.start, replaced(before, name))];
}

/** `const saveToken (token) => {`, `token.client { … }`, `const db require(…)` */
function equalsMissing({ token, before, beforeThat, isFirst }: Spot, broken: Broken): Proposal[] {
  const isName = isDeclaring(beforeThat) || beforeThat.text === '.' || startsStatement(broken, before.start);
  const isValue = /^[({[]$/.test(token.text) || ['word', 'text', 'number', 'template'].includes(token.type);
  if (before.type !== 'word' || isDeclaring(before) || !isName || !isValue || isFirst) return [];
  return [propose('syntax-equals-missing', { name: before.text }, token.start, inserted(before.end, ' ='))];
}

function startsStatement({ source }: Broken, start: number): boolean {
  return /(?:^|[;{}\n\r])[ \t]*$/.test(source.slice(0, start).slice(-200));
}

/** `:=`, `=:`, `==`, `= =`, `<-`, `=>` where a single `=` belongs. */
function equalsWrong({ token, before }: Spot, { source }: Broken): Proposal[] {
  const sign = /^(?:[:<=>-]=?>?(?: ?[=:-])?)/.exec(source.slice(token.start))?.[0].trimEnd() ?? '';
  if (!/^(?::=|=:|={2,3}|= =|<-|=>|=-)$/.test(sign) || before.type !== 'word' || isDeclaring(before))
    return [];
  const edit = { from: token.start, to: token.start + sign.length, text: '=' };
  return [propose('syntax-equals-wrong', { sign, name: before.text }, token.start, edit)];
}

function colonForEquals({ token, before }: Spot): Proposal[] {
  if (token.text !== ':' || before.type !== 'word') return [];
  return [propose('syntax-colon-for-equals', { name: before.text }, token.start, replaced(token, '='))];
}

/** `token->client`, `token::client`, with nothing between: as in other languages. */
function dotReplaced({ token, before }: Spot, { source }: Broken): Proposal[] {
  const sign = /^(?:->|::|:)(?=[a-zA-Z_$])/.exec(source.slice(token.start))?.[0];
  if (sign === undefined || before.type !== 'word' || before.end !== token.start) return [];
  const edit = { from: token.start, to: token.start + sign.length, text: '.' };
  return [propose('syntax-dot-replaced', { sign }, token.start, edit)];
}

/** `db.['tokens']`, `push.(token)` */
function dotExtra({ token, after }: Spot): Proposal[] {
  if (token.text !== '.' || !/^[[(]$/.test(after.text)) return [];
  return [propose('syntax-dot-extra', { sign: after.text }, token.start, replaced(token, ' '))];
}

/** `db tokens.push(token)`, `token client = …` at the start of a statement. */
function dotMissing({ token, before, beforeThat, after }: Spot, broken: Broken): Proposal[] {
  const isStart = startsStatement(broken, before.start) || (beforeThat.text === '.' && after.text === '(');
  const isPair = before.type === 'word' && token.type === 'word' && isStart;
  if (!isPair || isDeclaring(before) || broken.place(before.start).line < broken.place(token.start).line)
    return [];
  const details = { before: before.text, after: token.text };
  const edit = { from: before.end, to: token.start, text: '.' };
  return [propose('syntax-dot-missing', details, token.start, edit)];
}

/** `token..client`, `id:: value`, `token token` */
function signDoubled({ token, before }: Spot): Proposal[] {
  const isOpener = /^[{([]$/.test(token.text) && before.end === token.start;
  const isSame =
    token.text === before.text && (token.type === 'word' || isOpener || /^[.:;+]$/.test(token.text));
  if (!isSame) return [];
  return [propose('syntax-sign-doubled', { sign: token.text }, token.start, replaced(token, ' '))];
}

/** `token.client = ;`, `{ id: }` */
function valueMissing({ before }: Spot): Proposal[] {
  if (!isOpenEnded(before)) return [];
  return [propose('syntax-value-missing', { sign: before.text }, before.start, inserted(before.end, ' 0 '))];
}
