import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { otherLanguageHints } from '../hints.js';
import { syntaxMistake, type Found } from '../syntax-mistake.js';
import { lineStart } from '../v8-line.js';

export const hashComment = syntaxMistake({
  kind: 'syntax-hash-comment',
  summary: 'A comment begins with # or -- instead of two slashes.',
  recognise: { type: 'certain', find },
  words: ({ sign }) => [
    `In JavaScript ${quoted(sign)} does not begin a comment.`,
    'Begin the comment with `//`.',
  ],
  hints: otherLanguageHints,
});

/** At the start of V8's line. `#name` is a private field. */
function find(broken: Broken): Found<{ sign: string }> | undefined {
  const start = lineStart(broken);
  const found = /^[ \t]*(#(?=[ #]|(?!include|import|define)\w+ )|--(?= [A-Za-z]+ )|\\\\(?= ))/.exec(
    broken.source.slice(start),
  );
  const sign = found?.[1];
  return found && sign !== undefined
    ? { details: { sign }, at: start + found[0].length - sign.length }
    : undefined;
}
