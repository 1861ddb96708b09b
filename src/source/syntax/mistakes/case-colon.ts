import type { Broken } from '../broken.js';
import { statementHints } from '../hints.js';
import { syntaxMistake, type Proposal } from '../syntax-mistake.js';
import type { TokenContext } from '../token-context.js';

export const caseColon = syntaxMistake({
  kind: 'syntax-case-colon',
  summary: 'A case of a switch has no colon.',
  recognise: { type: 'guess', rules: [propose] },
  words: ({ word }) => [
    word === 'case'
      ? 'A colon is missing after `case` and its value.'
      : 'A colon is missing after `default`.',
    'Write `:` after the value.',
  ],
  hints: statementHints,
});

/** `case 1`, `case 1;`, `default =>` */
function propose({ token }: TokenContext, { source }: Broken): Proposal<{ word: string }>[] {
  if (token.text !== 'case' && token.text !== 'default') return [];
  const line = /^[^\n\r]*/.exec(source.slice(token.end))?.[0] ?? '';
  const value = line.replace(/\/\/.*$/, '').trimEnd();
  const bare = value.replace(/ *(?:=>|->|[;,{])$/, '');
  const isWhole = token.text === 'case' ? bare.trim() !== '' : bare.trim() === '';
  if (!isWhole || bare.includes(':')) return [];
  const edit = { from: token.end + bare.length, to: token.end + value.length, text: ':' };
  return [{ details: { word: token.text }, at: token.start, edit }];
}
