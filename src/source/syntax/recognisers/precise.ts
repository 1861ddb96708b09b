import type { Broken, Notice, Recogniser } from '../broken.js';
import { stumbledAt } from '../broken.js';
import { closerOf, openerOf } from '../spots.js';
import { isOneOf, type Token } from '../tokens.js';
import { wordBefore } from './signs.js';

/** Mistakes that V8 itself names precisely: its words are taken as a hint, the text's shape confirms. */
export const preciseRecognisers: readonly Recogniser[] = [
  declaredTwiceWithout,
  parameterTwice,
  waiting,
  calledAtOnce,
  outside,
  catchMissing,
  throwSplit,
  restNotLast,
  escape,
];

/** What remains when no repair was found. */
export const lateRecognisers: readonly Recogniser[] = [
  declaredTwiceAfterComma,
  constUnset,
  leftSide,
  elseAlone,
  regex,
];

function says({ v8 }: Broken, pattern: RegExp): RegExpExecArray | null {
  return pattern.exec(v8.message);
}

/** A comma may be the mistake: typed for a semicolon, or glued to both names for a dot. */
function declaredTwiceWithout(broken: Broken): Notice | undefined {
  return isAfterComma(broken) || isAfterGluedComma(broken) ? undefined : declaredTwice(broken);
}

/** No dot helped. */
function declaredTwiceAfterComma(broken: Broken): Notice | undefined {
  return isAfterGluedComma(broken) && !isAfterComma(broken) ? declaredTwice(broken) : undefined;
}

function isAfterComma(broken: Broken): boolean {
  const index = broken.code.findIndex(({ start }) => start === broken.at);
  const [comma, next] = [broken.code[index - 1], broken.code[index + 1]];
  return comma?.text === ',' && (next?.text === '.' || wordBefore(index, broken) === 'for');
}

function isAfterGluedComma({ code, at }: Broken): boolean {
  const index = code.findIndex(({ start }) => start === at);
  const [before, comma] = [code[index - 2], code[index - 1]];
  return comma?.text === ',' && before?.end === comma.start && comma.end === at;
}

function declaredTwice(broken: Broken): Notice | undefined {
  const name = says(broken, /^Identifier '(.+)' has already been declared$/)?.[1];
  if (name === undefined) return undefined;
  const { code, at, place } = broken;
  const index = code.findIndex(({ start }) => start === at);
  const [keyword, next] = [code[index - 1], code[index + 1]];
  if (keyword && (next?.text === '.' || next?.text === '[')) {
    const property = `${name}${next.text === '.' ? `.${code[index + 2]?.text ?? ''}` : '[…]'}`;
    return {
      kind: 'syntax-keyword-before-property',
      details: { keyword: keyword.text, name: property },
      at: keyword.start,
    };
  }
  const first = code
    .slice(0, Math.max(index, 0))
    .find((token, one) => token.text === name && declares(code[one - 1]));
  const firstLine = first ? place(first.start).line : 0;
  return { kind: 'syntax-declared-twice', details: { name, firstLine }, at };
}

function declares(before: Token | undefined): boolean {
  return isOneOf(before?.text, 'const let var function class ( ,');
}

function parameterTwice(broken: Broken): Notice | undefined {
  if (!says(broken, /^Duplicate parameter name/)) return undefined;
  const name = broken.code[stumbledAt(broken)]?.text ?? '';
  return { kind: 'syntax-parameter-twice', details: { name }, at: broken.at };
}

function waiting(broken: Broken): Notice | undefined {
  const { code, at: stumble, source } = broken;
  const index = code.findIndex(({ start }) => start === stumble);
  const [before, word] = [code[index - 1], code[index]];
  const isMeant =
    says(broken, /^await is only valid/) !== null ||
    (says(broken, /reserved word$/) && word?.text === 'await');
  // `(await import('./db.js'))`: outside of an async function, `await` is a name.
  const isName = before?.text === 'await' && word?.type === 'word';
  if (!isMeant && !isName) return undefined;
  const at = isName ? before.start : stumble;
  const path = /^await\s+import\s*\(\s*(['"])([^'"\n]+)\1\s*\)/.exec(source.slice(at))?.[2];
  return { kind: 'syntax-await', details: { ...(path !== undefined && { path }) }, at };
}

/** `(token) => { … }()`, `function saveToken() { … }()`: a call right after a body. */
function calledAtOnce(broken: Broken): Notice | undefined {
  const { code, place } = broken;
  const stumble = stumbledAt(broken);
  const call = code[stumble]?.text === '(' ? stumble : stumble - 1;
  const [brace, sign] = [code[call - 1], code[call]];
  const opener = brace?.text === '}' && sign?.text === '(' ? openerOf(broken, brace) : undefined;
  if (opener === undefined || !sign) return undefined;
  const isArrow = code[opener - 1]?.text === '=>' && call === stumble;
  const start = isArrow ? startOfArrow(opener - 1, broken) : startOfDeclaration(opener, broken);
  const first = start === undefined ? undefined : code[start];
  return (
    first && { kind: 'syntax-called-at-once', details: { line: place(sign.start).line }, at: first.start }
  );
}

/** The name that gets the arrow function, or the start of its parameters. */
function startOfArrow(arrow: number, broken: Broken): number {
  const { code } = broken;
  const before = code[arrow - 1];
  const open = before?.text === ')' ? (openerOf(broken, before) ?? arrow - 1) : arrow - 1;
  const first = code[open - 1]?.text === 'async' ? open - 1 : open;
  return code[first - 1]?.text === '=' && code[first - 2]?.type === 'word' ? first - 2 : first;
}

function startOfDeclaration(body: number, broken: Broken): number | undefined {
  const { code } = broken;
  const closer = code[body - 1];
  const open = closer?.text === ')' ? openerOf(broken, closer) : undefined;
  return open !== undefined && code[open - 2]?.text === 'function' ? open - 2 : undefined;
}

function outside(broken: Broken): Notice | undefined {
  const word = says(broken, /^Illegal (break|continue) statement/)?.[1];
  return word === undefined ? undefined : { kind: 'syntax-break-outside', details: { word }, at: broken.at };
}

function catchMissing(broken: Broken): Notice | undefined {
  if (!says(broken, /^Missing catch or finally/)) return undefined;
  const { code, at } = broken;
  const index = code.findLastIndex(({ text, start }) => text === 'try' && start <= at);
  const [attempt, opener] = [code[index], code[index + 1]];
  const closer = opener && closerOf(broken, opener);
  const word = closer && code[code.indexOf(closer) + 1];
  if (word && isOneOf(word.text, catches))
    return { kind: 'syntax-word-operator', details: { word: word.text, meant: 'catch' }, at: word.start };
  return { kind: 'syntax-catch-missing', details: {}, at: attempt?.start ?? broken.at };
}

/** What other languages have for `catch`. */
const catches = 'except rescue on ensure';

function throwSplit(broken: Broken): Notice | undefined {
  return says(broken, /^Illegal newline after throw/)
    ? { kind: 'syntax-throw-split', details: {}, at: broken.at }
    : undefined;
}

function restNotLast(broken: Broken): Notice | undefined {
  if (!says(broken, /^Rest (?:parameter|element) must be last/)) return undefined;
  const dots = broken.code.findLast(({ text, start }) => text === '...' && start <= broken.at);
  return { kind: 'syntax-rest-not-last', details: {}, at: dots?.start ?? broken.at };
}

function escape(broken: Broken): Notice | undefined {
  return says(
    broken,
    /^Invalid (?:Unicode|hexadecimal) escape sequence|^Octal escape|^Undefined Unicode code-point/,
  )
    ? { kind: 'syntax-escape', details: {}, at: broken.at }
    : undefined;
}

function constUnset(broken: Broken): Notice | undefined {
  if (!says(broken, /^Missing initializer in const/)) return undefined;
  const name = broken.code[stumbledAt(broken)];
  return { kind: 'syntax-const-unset', details: { name: name?.text ?? '' }, at: broken.at };
}

function leftSide(broken: Broken): Notice | undefined {
  return says(broken, /^Invalid (?:left-hand side|destructuring assignment target)/)
    ? { kind: 'syntax-left-side', details: {}, at: broken.at }
    : undefined;
}

function elseAlone(broken: Broken): Notice | undefined {
  const token = broken.code[stumbledAt(broken)];
  return token?.text === 'else' || token?.text === 'catch'
    ? { kind: 'syntax-else-alone', details: {}, at: token.start }
    : undefined;
}

function regex(broken: Broken): Notice | undefined {
  return says(broken, /^Invalid regular expression/)
    ? { kind: 'syntax-regex', details: {}, at: broken.at }
    : undefined;
}
