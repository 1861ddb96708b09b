import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { arrowHints } from '../hints.js';
import { replaced, syntaxMistake, type Proposal } from '../syntax-mistake.js';
import type { TokenContext } from '../token-context.js';
import type { Token } from '../tokens.js';

export const parametersBare = syntaxMistake({
  kind: 'syntax-parameters-bare',
  summary: 'The parentheses around the parameters are missing.',
  recognise: { type: 'guess', rules: [ofArrow, ofFunction] },
  words: ({ parameters }) => [
    `The parameters ${quoted(parameters)} need parentheses around them.`,
    'Write `(` before the first and `)` after the last.',
  ],
  hints: arrowHints,
});

/** `= token, client, user => {`, `= token, client, user) => {` */
function ofArrow(
  { token, index }: TokenContext,
  { code, source }: Broken,
): Proposal<{ parameters: string }>[] {
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
  return [{ details: { parameters }, at: first.start, edit: replaced(whole, `(${parameters})`) }];
}

/** `function saveToken token, client, user {` */
function ofFunction(
  { token, after, afterThat }: TokenContext,
  { source }: Broken,
): Proposal<{ parameters: string }>[] {
  if (token.text !== 'function' || after.type !== 'word') return [];
  const parameters = /^[\w$]+(?: *, *[\w$]+)*(?= *\{)/.exec(source.slice(afterThat.start))?.[0];
  if (parameters === undefined) return [];
  const edit = { from: afterThat.start, to: afterThat.start + parameters.length, text: `(${parameters})` };
  return [{ details: { parameters }, at: afterThat.start, edit }];
}
