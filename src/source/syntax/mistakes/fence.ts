import type { Broken } from '../broken.js';
import { pastedHints } from '../hints.js';
import { syntaxMistake, type Found } from '../syntax-mistake.js';

export const fence = syntaxMistake({
  kind: 'syntax-fence',
  summary: 'A Markdown fence is left in the file.',
  recognise: { type: 'certain', find },
  words: () => [
    'This line marks the start or end of code on a web page or in a chat. It is not code.',
    'Delete this line and the matching line at the other end of the code.',
  ],
  hints: pastedHints,
});

function find({ source }: Broken): Found | undefined {
  const found = /(?<=^[ \t]*)(?:```|~~~)[\w-]*[ \t]*$/m.exec(source);
  return found ? { details: {}, at: found.index } : undefined;
}
