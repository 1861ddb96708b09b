import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { moduleFormHints } from '../hints.js';
import { syntaxMistake, type Found } from '../syntax-mistake.js';

export const exportedTwice = syntaxMistake({
  kind: 'syntax-exported-twice',
  summary: 'A name is exported twice.',
  recognise: { type: 'certain', find },
  words: ({ name }) => [`${quoted(name)} is exported a second time here.`, 'Keep one of the two exports.'],
  hints: moduleFormHints,
});

function find({ v8, at }: Broken): Found<{ name: string }> | undefined {
  const name = /^Duplicate export '(.+)'$/.exec(v8.message)?.[1];
  return name === undefined ? undefined : { details: { name }, at };
}
