import type { Broken } from '../broken.js';
import { arrowHints } from '../hints.js';
import { syntaxMistake, type Proposal } from '../syntax-mistake.js';
import { closerOf, type TokenContext } from '../token-context.js';

export const arrowEarly = syntaxMistake({
  kind: 'syntax-arrow-early',
  summary: 'The arrow is before the parameters.',
  recognise: { type: 'guess', rules: [propose] },
  words: () => [
    'The arrow `=>` is before the parameters. It must come after them.',
    'Write `=`, the parameters in parentheses, `=>`, and then the body: `= (token, client, user) => {`.',
  ],
  hints: arrowHints,
});

/** `saveToken => (…) {`, `= => (…) {` */
function propose({ token, before, after }: TokenContext, broken: Broken): Proposal[] {
  const closer = token.text === '=>' && after.text === '(' ? closerOf(broken, after) : undefined;
  if (!closer || broken.code[broken.code.indexOf(closer) + 1]?.text !== '{') return [];
  const parameters = broken.source.slice(after.start, closer.end);
  const equals = before.text === '=' ? '' : '= ';
  return [`${equals}${parameters} =>`, parameters].map((text) => ({
    details: {},
    at: token.start,
    edit: { from: token.start, to: closer.end, text },
  }));
}
