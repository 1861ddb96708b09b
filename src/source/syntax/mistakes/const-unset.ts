import { quoted } from '../../quoted.js';
import { says, stoppedAt, type Broken } from '../broken.js';
import { assignmentHints } from '../hints.js';
import { syntaxMistake, type Found } from '../syntax-mistake.js';

export const constUnset = syntaxMistake({
  kind: 'syntax-const-unset',
  summary: 'A const has no value.',
  recognise: { type: 'last-resort', find },
  words: ({ name }) => [
    `${quoted(name)} is declared with \`const\`, so it needs a value.`,
    'Write `=` and the value after the name.',
  ],
  hints: assignmentHints,
});

function find(broken: Broken): Found<{ name: string }> | undefined {
  if (!says(broken, /^Missing initializer in const/)) return undefined;
  const name = broken.code[stoppedAt(broken)];
  return { details: { name: name?.text ?? '' }, at: broken.at };
}
