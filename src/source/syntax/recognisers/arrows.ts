import type { Broken } from '../broken.js';
import {
  inserted,
  propose,
  replaced,
  type Edit,
  type Proposal,
  type SpotRule,
  type TextRule,
} from '../repair.js';
import { isDeclaring, openerOf, type Spot } from '../spots.js';
import { isOneOf, type Token } from '../tokens.js';

/** The head of an arrow function: its parameters, its arrow, and the brace behind it. */
export const arrowRules: readonly SpotRule[] = [
  functionAndArrow,
  arrowNewLine,
  wrongArrow,
  arrowMissing,
  bodyBare,
  declarationBare,
  parametersBare,
  parametersBareOfFunction,
  parametersBracketed,
  parametersQuoted,
  parameterWord,
];

export const bodyRules: readonly TextRule[] = [bodyOpen, bodyBracketed];

/** `function (…) => {`: one way or the other. */
function functionAndArrow(spot: Spot, broken: Broken): Proposal[] {
  const { token, before, after, afterThat } = spot;
  if (token.text === 'function' && after.type === 'word' && afterThat.text === '=') {
    const { start } = before.text === 'async' ? before : token;
    return [propose('syntax-function-and-arrow', {}, start, { from: start, to: token.end, text: 'const' })];
  }
  if (token.text !== '=>' || before.text !== ')') return [];
  const opener = openerOf(broken, before);
  const head = broken.code.slice(Math.max(0, (opener ?? 0) - 2), opener ?? 0);
  const word = head.find(({ text }) => text === 'function');
  if (!word) return [];
  return [token, word].map((one) => propose('syntax-function-and-arrow', {}, token.start, replaced(one, '')));
}

function arrowNewLine({ token, before, isFirst }: Spot): Proposal[] {
  if (token.text !== '=>' || !isFirst) return [];
  return [
    propose('syntax-arrow-new-line', {}, token.start, { from: before.end, to: token.start, text: ' ' }),
  ];
}

/** `->`, `>=`, `= >`, `==>`, `=` where the arrow belongs. */
function wrongArrow({ token, before }: Spot, { source }: Broken): Proposal[] {
  const sign = /^[-=~>]+(?: [=>]+)?/.exec(source.slice(token.start))?.[0].trimEnd() ?? '';
  if (token.text === ':' && before.text === ')')
    return [propose('syntax-arrow', { sign: ':' }, token.start, replaced(token, '=>'))];
  const isHead = before.text === ')' || (before.type === 'word' && sign !== '=' && !isDeclaring(before));
  if (sign === '' || sign === '=>' || !isHead) return [];
  const edit = { from: token.start, to: token.start + sign.length, text: '=>' };
  return [propose('syntax-arrow', { sign }, token.start, edit)];
}

function arrowMissing({ token, before }: Spot): Proposal[] {
  if (before.text !== ')' || token.text !== '{') return [];
  return [propose('syntax-arrow-missing', {}, token.start, inserted(before.end, ' =>'))];
}

const statementWords = 'const let var return if for while switch throw try';

/** `=> return token;`: a statement behind the arrow, without braces. */
function bodyBare({ token, before, index }: Spot, { around, pairs, source }: Broken): Proposal[] {
  if (before.text !== '=>' || !isOneOf(token.text, statementWords)) return [];
  const closer = pairs.find(({ opener }) => opener === around[index])?.closer;
  const rest =
    closer &&
    replaced({ start: token.start, end: closer.start }, `{ ${source.slice(token.start, closer.start)}\n}`);
  return [inserted(before.end, ' 0;'), rest]
    .filter((edit) => edit !== undefined)
    .map((edit) => propose('syntax-body-bare', { word: token.text }, before.start, edit));
}

/** `saveToken(token, client, user) { … }`: a method without an object around it. */
function declarationBare({ token, before }: Spot, broken: Broken): Proposal[] {
  if (before.text !== ')' || token.text !== '{') return [];
  const opener = openerOf(broken, before);
  const name = opener === undefined ? undefined : broken.code[opener - 1];
  if (name?.type !== 'word') return [];
  const details = { name: name.text };
  return [propose('syntax-declaration-bare', details, name.start, inserted(name.start, 'function '))];
}

/** `= token, client, user => {`, or with one of the two parentheses. */
function parametersBare({ token, index }: Spot, { code, source }: Broken): Proposal[] {
  if (token.text !== '=' && token.text !== 'async') return [];
  const head: Token[] = [];
  for (const one of code.slice(index + 1, index + 12)) {
    if (one.text === '=>') break;
    head.push(one);
  }
  const [first, last] = [head[0], head.at(-1)];
  const isHead = head.every(({ type, text }) => type === 'word' || text === ',' || text === ')');
  if (!first || !last || !isHead || code[index + 1 + head.length]?.text !== '=>') return [];
  const parameters = source.slice(first.start, last.end).replace(')', '').trim();
  const whole = { start: first.start, end: last.end };
  return [propose('syntax-parameters-bare', { parameters }, first.start, replaced(whole, `(${parameters})`))];
}

/** `function saveToken token, client, user {` */
function parametersBareOfFunction({ token, after, afterThat }: Spot, { source }: Broken): Proposal[] {
  if (token.text !== 'function' || after.type !== 'word') return [];
  const parameters = /^[\w$]+(?: *, *[\w$]+)*(?= *\{)/.exec(source.slice(afterThat.start))?.[0];
  if (parameters === undefined) return [];
  const edit = { from: afterThat.start, to: afterThat.start + parameters.length, text: `(${parameters})` };
  return [propose('syntax-parameters-bare', { parameters }, afterThat.start, edit)];
}

/** `{token, client, user} => {`, `[token, client, user] => {` */
function parametersBracketed({ token, before }: Spot, broken: Broken): Proposal[] {
  if (token.text !== '=>' || !isOneOf(before.text, ') } ]')) return [];
  const opener = broken.code[openerOf(broken, before) ?? -1];
  if (!opener) return [];
  const inside = broken.source.slice(opener.end, before.start);
  const details = { sign: opener.text, closing: before.text };
  const edit = { from: opener.start, to: before.end, text: `(${inside})` };
  return [propose('syntax-parameters-bracketed', details, opener.start, edit)];
}

/** `(var token, client)`, `(Token token, Client client)`: a word before the name of a parameter. */
function parameterWord({ token }: Spot, broken: Broken): Proposal[] {
  if (token.text !== '=>') return [];
  const { code, source } = broken;
  const close = code[code.indexOf(token) - 1];
  const opener = close && openerOf(broken, close);
  const inside = opener === undefined ? [] : code.slice(opener + 1, code.indexOf(token) - 1);
  const words = inside.filter(({ type }, at) => type === 'word' && inside[at + 1]?.type === 'word');
  const [first] = words;
  const name = first && inside[inside.indexOf(first) + 1];
  const isTyped = words.every(({ text }) => /^(?:const|let|var|string|int|object|[A-Z]\w*)$/.test(text));
  if (!first || !name || !isTyped) return [];
  const from = first.start;
  const to = close?.start ?? from;
  const bare = words.reduceRight(
    (text, { start, end }) => text.slice(0, start - from) + text.slice(end - from),
    source.slice(from, to),
  );
  const details = { word: first.text, name: name.text };
  return [propose('syntax-parameter-word', details, first.start, { from, to, text: bare })];
}

/** `('token', 'client') => {` */
function parametersQuoted({ token }: Spot, broken: Broken): Proposal[] {
  if (token.text !== '=>') return [];
  const { code } = broken;
  const close = code[code.indexOf(token) - 1];
  const opener = close && openerOf(broken, close);
  if (opener === undefined) return [];
  const inside = code.slice(opener + 1, code.indexOf(token) - 1);
  const text = inside.find(({ type }) => type === 'text');
  if (!text) return [];
  return [propose('syntax-parameter-quoted', { name: text.text }, text.start, unquoted(inside, broken))];
}

function unquoted(tokens: readonly Token[], { source }: Broken): Edit {
  const [from, to] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
  return { from, to, text: source.slice(from, to).replace(/['"]/g, ' ') };
}

/** `=>`, and a body of several lines or statements without its first brace: V8 sees that at the last one only. */
function bodyOpen({ code, place }: Broken): Proposal[] {
  return code.flatMap((token, index) => {
    const next = code[index + 1];
    if (token.text !== '=>' || next === undefined || next.text === '{') return [];
    const isBody = place(next.start).line > place(token.start).line || isOneOf(next.text, statementWords);
    return isBody ? [propose('syntax-body-open', {}, token.start, inserted(token.end, ' {'))] : [];
  });
}

/** `=> (` or `=> [`, statements, and the closing bracket. */
function bodyBracketed({ code, pairs, source, place }: Broken): Proposal[] {
  return pairs.flatMap(({ opener, closer }) => {
    const isBody = code[code.indexOf(opener) - 1]?.text === '=>' && opener.text !== '{';
    if (!isBody || place(opener.start).line === place(closer.start).line) return [];
    const text = `{${source.slice(opener.end, closer.start)}}`;
    const details = { sign: opener.text, closing: closer.text };
    return [
      propose('syntax-body-bracketed', details, opener.start, { from: opener.start, to: closer.end, text }),
    ];
  });
}
