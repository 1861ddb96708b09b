import type { Broken, Notice, Recogniser } from '../broken.js';
import { inserted, propose, replaced, type Proposal, type SpotRule } from '../repair.js';
import { isDeclaring, isOpenEnded, type Spot } from '../spots.js';
import { isOneOf, type Token } from '../tokens.js';
import { wordBefore } from './signs.js';
import { isKeyword, isUnknown } from './strays.js';

/** What stands between a name and its value, and the dots inside of names. */
export const assignmentRules: readonly SpotRule[] = [
  returnEquals,
  optionalAssigned,
  leftQuoted,
  bracketsEmpty,
  equalsMissing,
  equalsWrong,
  colonForEquals,
];

export const dotRules: readonly SpotRule[] = [
  commaForDot,
  dotReplaced,
  dotExtra,
  dotMissing,
  signDoubled,
  quotesDoubled,
];

/** Where writing a dot does not mend the text, for there is more. */
export const lateDotRecognisers: readonly Recogniser[] = [arrowForDot];

export const valueRules: readonly SpotRule[] = [valueMissing];

function returnEquals({ token, before }: Spot): Proposal[] {
  if (!isOneOf(token.text, '= :') || before.text !== 'return') return [];
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

/** `db.tokens[] = token`: how PHP adds to a list. */
function bracketsEmpty({ token, before, beforeThat, index }: Spot, { code }: Broken): Proposal[] {
  const list = code[index - 3];
  if (token.text !== '=' || beforeThat.text + before.text !== '[]' || list?.type !== 'word') return [];
  return [
    propose('syntax-brackets-empty', { name: list.text }, beforeThat.start, inserted(beforeThat.end, '0')),
  ];
}

/** `const saveToken (token) => {`, `token.client { … }`, `const db require(…)` */
function equalsMissing({ token, before, beforeThat, isFirst }: Spot, broken: Broken): Proposal[] {
  const isSet = isDeclaring(beforeThat) || startsStatement(broken, before);
  const isValue = isOneOf(token.text, '( { [') || ['word', 'text', 'number', 'template'].includes(token.type);
  if (!isName(before) || !isSet || !isValue || isFirst) return [];
  return [propose('syntax-equals-missing', { name: before.text }, token.start, inserted(before.end, ' ='))];
}

/** Whether a name, or the chain of which it is the last one, stands at the start of a statement. */
function startsStatement({ source }: Broken, { end }: Token): boolean {
  return /(?:^|[;{}\n\r])[ \t]*[\w$.]*$/.test(source.slice(0, end).slice(-200));
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

/** `const id = client,clientId;`: a comma that is glued to both of its names. */
function commaForDot({ token, before, after, index }: Spot, broken: Broken): Proposal[] {
  const isGlued = before.end === token.start && after.start === token.end;
  const isChain = (isName(before) || before.text === ')') && isName(after);
  const isList = broken.around[index]?.text === '(' && wordBefore(index, broken) !== 'for';
  if (token.text !== ',' || !isGlued || !isChain || isList) return [];
  const details = { before: before.text === ')' ? '…)' : before.text, after: after.text };
  return [propose('syntax-comma-for-dot', details, token.start, replaced(token, '.'))];
}

/** `token->client`, `token::client`, with nothing between: as in other languages. */
function dotReplaced({ token, before }: Spot, { source }: Broken): Proposal[] {
  const sign = /^(?:->|::|:)(?=[a-zA-Z_$])/.exec(source.slice(token.start))?.[0];
  if (sign === undefined || before.type !== 'word' || before.end !== token.start) return [];
  const chain = /^(?:[\w$]|->|:)+(?<=[\w$])/.exec(source.slice(token.start))?.[0] ?? sign;
  const edit = { from: token.start, to: token.start + chain.length, text: chain.replaceAll(sign, '.') };
  return [propose('syntax-dot-replaced', { sign }, token.start, edit)];
}

/** `token->client = ['id' => client->clientId]` */
function arrowForDot({ source, v8, place, code }: Broken): Notice | undefined {
  const found = code.find(
    ({ text, start, end }, index) =>
      text === '->' &&
      place(start).line === v8.line &&
      code[index - 1]?.type === 'word' &&
      code[index - 1]?.end === start &&
      /[\w$]/.test(source.charAt(end)),
  );
  return found && { kind: 'syntax-dot-replaced', details: { sign: '->' }, at: found.start };
}

/** `db.['tokens']`, `push.(token)` */
function dotExtra({ token, after }: Spot): Proposal[] {
  if (token.text !== '.' || !isOneOf(after.text, '[ (')) return [];
  return [propose('syntax-dot-extra', { sign: after.text }, token.start, replaced(token, ' '))];
}

/** `db tokens.push(token)`, `token client = …` at the start of a statement, `{ id: client clientId }`. */
function dotMissing(spot: Spot, broken: Broken): Proposal[] {
  const { token, before } = spot;
  const isPair = isName(before) && isName(token) && before.text !== token.text;
  if (!isPair || !canHaveProperty(spot, broken)) return [];
  const details = { before: before.text, after: token.text };
  const chain = /^[\w$]+(?: +[\w$]+)+/.exec(broken.source.slice(before.start))?.[0] ?? '';
  const edits = [
    { from: before.end, to: token.start, text: '.' },
    { from: before.start, to: before.start + chain.length, text: chain.replace(/ +/g, '.') },
  ];
  return edits.map((edit) => propose('syntax-dot-missing', details, token.start, edit));
}

function isName(token: Token): boolean {
  return token.type === 'word' && !isKeyword(token);
}

function canHaveProperty({ before, beforeThat, token, after }: Spot, broken: Broken): boolean {
  if (beforeThat.text === '.') return after.text === '(';
  if (beforeThat.text === ':') return !isUnknown(before, broken) && isUnknown(token, broken);
  return startsStatement(broken, before) && !isUnknown(before, broken);
}

/** `token..client`, `id:: value`, `token token` */
function signDoubled({ token, before }: Spot, { place }: Broken): Proposal[] {
  const isOneLine = place(before.start).line === place(token.start).line;
  const isOften = ['word', 'text'].includes(token.type) || isOneOf(token.text, '{ ( [ . : ; +');
  if (token.text !== before.text || !isOneLine || !isOften) return [];
  return [propose('syntax-sign-doubled', { sign: token.text }, token.start, replaced(token, ' '))];
}

/** `''./db.js''` */
function quotesDoubled({ token }: Spot, { source }: Broken): Proposal[] {
  const found = /^(['"])\1([^'"\n\r]+)\1\1/.exec(source.slice(token.start));
  const [whole, sign, text] = found ?? [];
  if (whole === undefined || sign === undefined || text === undefined) return [];
  const edit = { from: token.start, to: token.start + whole.length, text: `${sign}${text}${sign}` };
  return [propose('syntax-sign-doubled', { sign }, token.start, edit)];
}

/** `token.client = ;`, `{ id: }` */
function valueMissing({ token, before, beforeThat }: Spot): Proposal[] {
  const isEmpty = before.text === '(' && token.text === ')' && isOneOf(beforeThat.text, 'if while switch');
  if (!isOpenEnded(before) && !isEmpty) return [];
  return [propose('syntax-value-missing', { sign: before.text }, before.start, inserted(before.end, ' 0 '))];
}
