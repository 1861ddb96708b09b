import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { pastedHints } from '../hints.js';
import { syntaxMistake, type Found } from '../syntax-mistake.js';

export const mergeMark = syntaxMistake({
  kind: 'syntax-merge-mark',
  summary: 'A merge conflict is left in the file.',
  recognise: { type: 'certain', find },
  words: ({ mark }) => [
    `Git wrote ${quoted(mark)} here to mark a merge conflict: two versions of the same lines.`,
    'Keep one of the versions and delete the marks.',
  ],
  hints: pastedHints,
});

function find({ source }: Broken): Found<{ mark: string }> | undefined {
  const found = /^(?:<{7}|={7}|>{7}|\|{7})(?= |$)/m.exec(source);
  return found ? { details: { mark: found[0] }, at: found.index } : undefined;
}
