import { stumbledAt, type Broken, type Notice, type Recogniser } from '../broken.js';
import { inserted, propose, replaced, type Proposal, type SpotRule } from '../repair.js';
import type { Spot } from '../spots.js';
import { isOneOf, type Token } from '../tokens.js';

/** Words of everyday or of other languages, and values that nothing joins. */
export const strayRules: readonly SpotRule[] = [
  wordStray,
  cast,
  conditionBehind,
  operatorMissing,
  wrongOrder,
];

/** Where leaving the word out does not mend the text. */
export const lateStrayRecognisers: readonly Recogniser[] = [stumbledOverStray];

/** Words that people put between those of JavaScript. */
const fillers = 'then the to my do async';

/** Names that are there without being declared. */
const given = 'require module exports console process Object Array JSON Promise';

/** Whether a word names nothing: it stands nowhere else in the text. */
export function isUnknown({ type, text }: Token, { code }: Broken): boolean {
  if (type !== 'word' || isOneOf(text, keywords) || isOneOf(text, given)) return false;
  return isOneOf(text, fillers) || code.filter((one) => one.text === text).length === 1;
}

/** Words of the language. */
export function isKeyword({ text }: Token): boolean {
  return isOneOf(text, keywords);
}

const keywords =
  'await break case catch class const continue default delete else export false finally for function if import in instanceof let new null of return static super switch this throw true try typeof undefined var void while yield';

/** `return the token`, `if (token) then …` */
function wordStray({ token }: Spot, broken: Broken): Proposal[] {
  if (!isUnknown(token, broken)) return [];
  return [propose('syntax-word-stray', { word: token.text }, token.start, replaced(token, ' '))];
}

/** `return (Token) token;`: a type in parentheses before a value. */
function cast({ token, before, after, afterThat, index }: Spot, { code }: Broken): Proposal[] {
  const isCast = token.text === '(' && /^[A-Z]/.test(after.text) && afterThat.text === ')';
  const isValue = code[index + 3]?.type === 'word' && /^(?:return|[=(,[:?]|=>)$/.test(before.text);
  if (!isCast || !isValue) return [];
  const whole = { start: token.start, end: afterThat.end };
  return [propose('syntax-word-stray', { word: `(${after.text})` }, token.start, replaced(whole, ' '))];
}

/** `db.tokens.push(token) if token;` */
function conditionBehind({ token, isFirst }: Spot, { source }: Broken): Proposal[] {
  if (!isOneOf(token.text, 'if unless while') || isFirst) return [];
  const rest = /^[^;\n\r]*/.exec(source.slice(token.start))?.[0] ?? '';
  const edit = { from: token.start, to: token.start + rest.length, text: '' };
  return [propose('syntax-word-stray', { word: token.text }, token.start, edit)];
}

/** `'app ' client.clientId` */
function operatorMissing({ token, before, isFirst }: Spot): Proposal[] {
  const isText = (one: Token): boolean => one.type === 'text' || one.type === 'template';
  const isValue = (one: Token): boolean => isText(one) || one.type === 'word' || one.type === 'number';
  if (isFirst || !isValue(before) || !isValue(token) || !(isText(before) || isText(token))) return [];
  if (isOneOf(before.text, keywords) || isOneOf(token.text, keywords)) return [];
  const details = { before: before.text, after: token.text };
  return [propose('syntax-operator-missing', details, token.start, inserted(before.end, ' +'))];
}

/** `(, token client)`: two neighbours that changed places. */
function wrongOrder({ token, before, isFirst }: Spot, { source }: Broken): Proposal[] {
  if (isFirst) return [];
  const details = { first: before.text, second: token.text };
  const text = ` ${token.text}${source.slice(before.end, token.start)}${before.text} `;
  const edit = { from: before.start, to: token.end, text };
  return [{ ...propose('syntax-order', details, before.start, edit), isWeak: true }];
}

/** V8 reads a word that it does not expect: the one before it, or it itself, is no name of this text. */
function stumbledOverStray(broken: Broken): Notice | undefined {
  const { code, v8, place } = broken;
  if (!v8.message.startsWith('Unexpected identifier')) return undefined;
  const index = stumbledAt(broken);
  const [before, token] = [code[index - 1], code[index]];
  const isOneLine = before && token && place(before.start).line === place(token.start).line;
  const stray = isOneLine ? [before, token].find((one) => isUnknown(one, broken)) : undefined;
  return stray && { kind: 'syntax-word-stray', details: { word: stray.text }, at: stray.start };
}
