import type { Broken } from '../broken.js';
import { propose, type Proposal, type SpotRule } from '../repair.js';
import { closerOf, type Spot } from '../spots.js';

/** Calls that lack their parentheses, and paths that lack their quotes. */
export const callRules: readonly SpotRule[] = [pathUnquoted, callBare, callBraces];

const called = /^(?:push|unshift|concat|splice|require|log|resolve|assign|add|set)$/;

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
function callBare({ token, before, isFirst }: Spot, { source }: Broken): Proposal[] {
  const isArgument = ['word', 'text', 'template'].includes(token.type) && !isFirst;
  if (!called.test(before.text) || !isArgument) return [];
  const argument = /^[^;\n\r]*/.exec(source.slice(token.start))?.[0].trimEnd() ?? '';
  const edit = { from: before.end, to: token.start + argument.length, text: `(${argument})` };
  return [propose('syntax-call-bare', { name: before.text }, token.start, edit)];
}

/** `db.tokens.push{token}` */
function callBraces({ token, before }: Spot, broken: Broken): Proposal[] {
  if (!called.test(before.text) || token.text !== '{') return [];
  const closer = closerOf(broken, token);
  if (!closer) return [];
  const text = `(${broken.source.slice(token.end, closer.start)})`;
  const edit = { from: token.start, to: closer.end, text };
  return [propose('syntax-call-braces', { name: before.text }, token.start, edit)];
}
