import { quoted } from '../../quoted.js';
import { says, type Broken } from '../broken.js';
import { statementHints } from '../hints.js';
import { syntaxMistake, type Found } from '../syntax-mistake.js';

export const breakOutside = syntaxMistake({
  kind: 'syntax-break-outside',
  summary: 'break or continue is outside a loop.',
  recognise: { type: 'certain', find },
  words: ({ word }) => [
    `${quoted(word)} works only inside a loop${word === 'break' ? ' or a `switch`' : ''}.`,
    'Remove it: a function ends with `return`.',
  ],
  hints: statementHints,
});

function find(broken: Broken): Found<{ word: string }> | undefined {
  const word = says(broken, /^Illegal (break|continue) statement/)?.[1];
  return word === undefined ? undefined : { details: { word }, at: broken.at };
}
