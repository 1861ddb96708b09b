import type { Broken } from '../broken.js';
import { isCloser } from '../pairs.js';
import { inserted, propose, replaced, type Edit, type Proposal, type SpotRule } from '../repair.js';
import { closerOf, type Spot } from '../spots.js';
import { isOneOf, type Token } from '../tokens.js';

/** Between the braces of an object, and between the brackets of a list. */
export const objectRules: readonly SpotRule[] = [
  bracesMissing,
  commaForColon,
  keyDotted,
  keySplit,
  propertyBare,
  nameBeforeBraces,
  equalsAndOpen,
  equalsInObject,
  semicolonInObject,
  separator,
  colonMissing,
];

export const commaRules: readonly SpotRule[] = [commaExtra, commaMissing];

/** `{ id = 5 }`, `{ id = 5; name = 6; }`: this one, or all in the same braces. */
function equalsInObject({ token, before, inside, index }: Spot, broken: Broken): Proposal[] {
  const isKey = before.type === 'word' || before.type === 'text';
  if (token.text !== '=' || !isKey || inside !== 'object') return [];
  return [replaced(token, ':'), ...allPairs(index, broken)].map((edit) =>
    propose('syntax-equals-in-object', { name: before.text }, token.start, edit),
  );
}

/** Nothing but names with values stands between the braces: all with colons and commas. */
function allPairs(index: number, { code, around, source }: Broken): Edit[] {
  const signs = code.filter(({ text }, at) => around[at] === around[index] && isOneOf(text, '= ;'));
  const isPair = (sign: Token): boolean =>
    sign.text === ';' || isOneOf(code[code.indexOf(sign) - 2]?.text, '{ , ;');
  return signs.every(isPair) ? [mapped(signs, source)] : [];
}

function mapped(signs: readonly Token[], source: string): Edit {
  const [from, to] = [signs[0]?.start ?? 0, signs.at(-1)?.end ?? 0];
  const text = signs.reduceRight(
    (whole, { start, end, text: sign }) =>
      whole.slice(0, start - from) + (sign === '=' ? ':' : ',') + whole.slice(end - from),
    source.slice(from, to),
  );
  return { from, to, text };
}

/** `{ id = client.clientId;`: neither the colon nor the closing brace is there, and the brace is told first. */
function equalsAndOpen({ token, inside, index }: Spot, { code, around, source, place }: Broken): Proposal[] {
  const opener = around[index];
  if (token.text !== '=' || inside !== 'object' || opener === undefined) return [];
  const end = code.slice(index).find(({ text }) => isOneOf(text, '; } )'));
  if (end?.text !== ';' || place(end.start).line !== place(opener.start).line) return [];
  const text = `:${source.slice(token.end, end.start)} }`;
  const edit = { from: token.start, to: end.start, text };
  return [propose('syntax-bracket-open', { sign: '{', closing: '}' }, opener.start, edit)];
}

/** `{ saveToken() }`, `{ 'saveToken' }` */
function propertyBare(
  { token, before, after, afterThat, inside, index }: Spot,
  { code }: Broken,
): Proposal[] {
  if (inside !== 'object' || !isOneOf(before.text, '{ ,')) return [];
  const isCalled = token.type === 'word' && after.text === '(' && afterThat.text === ')';
  const isText = /^['"][\p{ID_Start}$_][\p{ID_Continue}$]*['"]$/u.test(token.text);
  const last = isCalled ? afterThat : token;
  const next = code[index + (isCalled ? 3 : 1)];
  if (!(isCalled || isText) || !isOneOf(next?.text, ', }')) return [];
  const meant = isCalled ? token.text : token.text.slice(1, -1);
  const details = { name: isCalled ? `${token.text}()` : token.text, meant };
  const whole = { start: token.start, end: last.end };
  return [propose('syntax-property-bare', details, token.start, replaced(whole, meant))];
}

/** `module.exports = saveToken { };` */
function nameBeforeBraces({ token, before, beforeThat, after }: Spot): Proposal[] {
  if (token.text !== '{' || after.text !== '}' || beforeThat.text !== '=') return [];
  const details = { first: before.text, second: token.text };
  const edit = { from: before.start, to: after.end, text: `{ ${before.text} }` };
  return [propose('syntax-order', details, before.start, edit)];
}

function semicolonInObject({ token, inside, after, index }: Spot, broken: Broken): Proposal[] {
  if (token.text !== ';' || inside !== 'object' || isLastOfLine(token, after, index, broken)) return [];
  return [',', ''].map((text) =>
    propose('syntax-semicolon-in-object', {}, token.start, replaced(token, text)),
  );
}

/** The braces were opened on this line, which a semicolon ends: it is the closing brace that is missing. */
function isLastOfLine(token: Token, after: Token, index: number, { around, place }: Broken): boolean {
  const line = place(token.start).line;
  return place(around[index]?.start ?? 0).line === line && place(after.start).line > line;
}

/** `(token; client; user)`, `(token. client)`: another sign where a comma belongs. All in the same list are mended. */
function separator({ token, inside, index, after }: Spot, { code, source, around }: Broken): Proposal[] {
  const opener = around[index];
  if (!isOneOf(token.text, '; . : | / and') || inside !== 'list' || opener === undefined) return [];
  if (isCloser(after))
    return token.text === ';'
      ? [propose('syntax-word-stray', { word: ';' }, token.start, replaced(token, ''))]
      : [];
  const same = code.filter((one, at) => one.text === token.text && around[at] === opener);
  const [first, last] = [same[0], same.at(-1)];
  const isOneLine = first && last && !/[\n\r]/.test(source.slice(first.start, last.end + 1));
  if (!isOneLine) return [];
  const text = source.slice(first.start, last.end).replaceAll(token.text, ',');
  return [
    propose('syntax-separator', { sign: token.text }, first.start, { from: first.start, to: last.end, text }),
  ];
}

function colonMissing({ token, before, beforeThat, after, inside, isFirst }: Spot): Proposal[] {
  const isKey = (before.type === 'word' || before.type === 'text') && isOneOf(beforeThat.text, '{ ,');
  const isOther = isOneOf(token.text, '=> ;') || (token.text === '-' && before.end < token.start);
  if (isKey && inside === 'object' && isOther)
    return [propose('syntax-colon-missing', { name: before.text }, token.start, replaced(token, ':'))];
  const isName = token.type === 'word' && isOneOf(after.text, ', }');
  if (!isKey || inside !== 'object' || isFirst || token.type === 'sign' || isName) return [];
  return [propose('syntax-colon-missing', { name: before.text }, token.start, inserted(before.end, ':'))];
}

/** `{ id, client.clientId }` */
function commaForColon({ token, before, beforeThat, after, afterThat, inside }: Spot): Proposal[] {
  const isKey = before.type === 'word' && /^[{,]$/.test(beforeThat.text);
  const isValue = after.type === 'word' && afterThat.text === '.';
  if (token.text !== ',' || inside !== 'object' || !isKey || !isValue) return [];
  return [propose('syntax-colon-missing', { name: before.text }, token.start, replaced(token, ':'))];
}

/** `{ client.clientId }`, `{ client.id: … }` */
function keyDotted({ token, before, after, afterThat, inside }: Spot): Proposal[] {
  if (token.text !== '.' || inside !== 'object' || before.type !== 'word' || after.type !== 'word') return [];
  const name = `${before.text}.${after.text}`;
  const details = afterThat.text === ':' ? { name, key: after.text } : { name };
  const whole = { start: before.start, end: after.end };
  return [
    propose('syntax-key-dotted', details, before.start, replaced(whole, after.text)),
    propose('syntax-key-dotted', details, before.start, inserted(before.start, `${after.text}: `)),
  ];
}

/** `{ client-id: … }` */
function keySplit({ token, before, beforeThat, after, inside, afterThat }: Spot): Proposal[] {
  const isKey = inside === 'object' && before.type === 'word' && isOneOf(beforeThat.text, '{ ,');
  if (token.text !== '-' || !isKey || after.type !== 'word' || afterThat.text !== ':') return [];
  const meant = before.text + after.text.charAt(0).toUpperCase() + after.text.slice(1);
  const details = { name: `${before.text}-${after.text}`, meant };
  const whole = { start: before.start, end: after.end };
  return [propose('syntax-name-split', details, before.start, replaced(whole, meant))];
}

/** `token.client = id: client.clientId;`, or with `( )` or `[ ]` around it. */
function bracesMissing({ token, before, beforeThat, index }: Spot, broken: Broken): Proposal[] {
  if (token.text !== ':' || (before.type !== 'word' && before.type !== 'text')) return [];
  const { around, source } = broken;
  const opener = around[index];
  const details = { name: before.text };
  if (opener !== undefined && opener === beforeThat && isOneOf(opener.text, '( [')) {
    const closer = closerOf(broken, opener);
    if (closer === undefined || source.slice(closer.end).trimStart().startsWith('=>')) return [];
    const inner = source.slice(opener.end, closer.start);
    const isCall = /[\w$)\]]$/.test(source.slice(0, opener.start).trimEnd()) && opener.text === '(';
    const text = isCall ? `({${inner}})` : `{${inner}}`;
    return [
      propose('syntax-braces-missing', details, opener.start, { from: opener.start, to: closer.end, text }),
    ];
  }
  if (!isOneOf(beforeThat.text, '= return , (')) return [];
  const end = before.start + (/^[^;\n\r)]*/.exec(source.slice(before.start))?.[0].trimEnd().length ?? 0);
  const text = `{ ${source.slice(before.start, end)} }`;
  return [propose('syntax-braces-missing', details, before.start, { from: before.start, to: end, text })];
}

function commaExtra({ token, before, after }: Spot): Proposal[] {
  if (token.text !== ',' || !(isOneOf(before.text, ', ( [ {') || after.text === ';')) return [];
  return [propose('syntax-comma-extra', {}, token.start, replaced(token, ''))];
}

function commaMissing({ token, before, inside }: Spot, { source }: Broken): Proposal[] {
  const isEnd = before.type === 'sign' ? isOneOf(before.text, ') ] }') : before.text !== '';
  const isGap = isEnd && (token.type !== 'sign' || isOneOf(token.text, '{ [ ( ...'));
  if (inside === 'block' || !isGap) return [];
  const details = { before: before.text };
  const rest = /^[^()\n]*/.exec(source.slice(before.start))?.[0] ?? '';
  const all = {
    from: before.start,
    to: before.start + rest.length,
    text: rest.replace(/([\w$])\s+(?=[\w$])/g, '$1, '),
  };
  return [inserted(before.end, ','), all].map((edit) =>
    propose('syntax-comma-missing', details, before.end - 1, edit),
  );
}
