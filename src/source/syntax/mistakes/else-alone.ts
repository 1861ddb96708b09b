import { stoppedAt, type Broken } from '../broken.js';
import { statementHints } from '../hints.js';
import { syntaxMistake, type Found } from '../syntax-mistake.js';

export const elseAlone = syntaxMistake({
  kind: 'syntax-else-alone',
  summary: 'else has no if, or catch has no try.',
  recognise: { type: 'last-resort', find },
  words: () => [
    'This word has no `if` or `try` before it. Was the block above closed too early?',
    'Check the braces above this line.',
  ],
  hints: statementHints,
});

function find(broken: Broken): Found | undefined {
  const token = broken.code[stoppedAt(broken)];
  return token?.text === 'else' || token?.text === 'catch' ? { details: {}, at: token.start } : undefined;
}
