import { quoted } from '../../quoted.js';
import { says, stoppedAt, type Broken } from '../broken.js';
import { nameHints } from '../hints.js';
import { syntaxMistake, type Found } from '../syntax-mistake.js';

export const parameterTwice = syntaxMistake({
  kind: 'syntax-parameter-twice',
  summary: 'Two parameters have the same name.',
  recognise: { type: 'certain', find },
  words: ({ name }) => [`Two parameters have the name ${quoted(name)}.`, 'Give each parameter its own name.'],
  hints: nameHints,
});

function find(broken: Broken): Found<{ name: string }> | undefined {
  if (!says(broken, /^Duplicate parameter name/)) return undefined;
  const name = broken.code[stoppedAt(broken)]?.text ?? '';
  return { details: { name }, at: broken.at };
}
