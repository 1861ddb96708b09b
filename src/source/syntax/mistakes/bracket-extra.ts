import { quoted } from '../../quoted.js';
import type { Broken } from '../broken.js';
import { bracketHints } from '../hints.js';
import { closings, isCloser } from '../pairs.js';
import { replaced, syntaxMistake, type Found, type Proposal } from '../syntax-mistake.js';

export const bracketExtra = syntaxMistake({
  kind: 'syntax-bracket-extra',
  summary: 'A bracket is closed that was never opened.',
  recognise: { type: 'distant-guess', rule: propose },
  words: ({ sign }) => [
    `This ${quoted(sign)} closes something that was never opened.`,
    'Remove it, or add the missing opening bracket.',
  ],
  hints: bracketHints,
});

export const bracketLeftOver = syntaxMistake({ ...bracketExtra, recognise: { type: 'last-resort', find } });

/** First the closers with another indentation than their openers, then from the last one up. */
function propose({ code, pairs, indent, place }: Broken): Proposal<{ sign: string }>[] {
  const odd = pairs
    .filter(
      ({ opener, closer }) =>
        place(opener.start).line < place(closer.start).line && indent(opener.start) !== indent(closer.start),
    )
    .map(({ closer }) => closer);
  const near = code.filter((token) => isCloser(token)).reverse();
  return [...new Set([...odd, ...near])]
    .slice(0, 20)
    .map((closer) => ({ details: { sign: closer.text }, at: closer.start, edit: replaced(closer, '') }));
}

function find({ code }: Broken): Found<{ sign: string }> | undefined {
  let depth = 0;
  const extra = code.find((token) => {
    if (token.type === 'sign' && token.text in closings) depth += 1;
    else if (isCloser(token)) depth -= 1;
    return depth < 0;
  });
  return extra && { details: { sign: extra.text }, at: extra.start };
}
