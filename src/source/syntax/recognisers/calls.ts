import type { Broken } from '../broken.js';
import { propose, type Proposal, type SpotRule } from '../repair.js';
import { closerOf, type Spot } from '../spots.js';
import { isOneOf, type Token } from '../tokens.js';

/** Calls that lack their parentheses, and paths that lack their quotes. */
export const callRules: readonly SpotRule[] = [pathUnquoted, callBare, callBraces];

const called = 'push unshift concat splice require log resolve assign add set';

/** `require(./db.js)`: V8 sees a dot, or a regular expression. */
function pathUnquoted({ token }: Spot, { source }: Broken): Proposal[] {
  if (token.text !== 'require') return [];
  const found = /^require\s*\(\s*([.\w/\\-]+?)\s*\)/.exec(source.slice(token.start));
  const path = found?.[1];
  if (!found || path === undefined || /^[\w$]+$/.test(path)) return [];
  const at = token.start + found[0].indexOf(path);
  return [
    propose('syntax-path-unquoted', { path }, at, { from: at, to: at + path.length, text: `'${path}'` }),
  ];
}

/** `db.tokens.push token;`, `require './db.js'` */
function callBare({ token, before, beforeThat, isFirst }: Spot, { source }: Broken): Proposal[] {
  const isValue = ['word', 'text', 'template'].includes(token.type);
  const isArgument = isValue && !isFirst && token.text !== before.text;
  const isCalled = isOneOf(before.text, called) && (beforeThat.text === '.' || before.text === 'require');
  if (!(isCalled || isLoading(token, before, beforeThat)) || !isArgument) return [];
  const rest = /^[^;\n\r]*/.exec(source.slice(token.start))?.[0].trimEnd() ?? '';
  const argument = rest.endsWith(')') && !rest.includes('(') ? rest.slice(0, -1) : rest;
  const edit = { from: before.end, to: token.start + rest.length, text: `(${argument})` };
  return [propose('syntax-call-bare', { name: before.text }, token.start, edit)];
}

/** `= load './db.js'`: a name that stands for a function of another language. */
function isLoading(token: Token, before: Token, beforeThat: Token): boolean {
  return (
    token.type === 'text' && before.type === 'word' && beforeThat.text === '=' && before.text !== 'import'
  );
}

/** `db.tokens.push{token}` */
function callBraces({ token, before }: Spot, broken: Broken): Proposal[] {
  if (!isOneOf(before.text, called) || token.text !== '{') return [];
  const closer = closerOf(broken, token);
  if (!closer) return [];
  const text = `(${broken.source.slice(token.end, closer.start)})`;
  const edit = { from: token.start, to: closer.end, text };
  return [propose('syntax-call-braces', { name: before.text }, token.start, edit)];
}
