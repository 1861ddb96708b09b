import { mistakes, type SyntaxDetails } from '../../source/syntax/mistakes.js';
import type { Hints } from '../hints.js';
import type { KindWords, Words } from '../words.js';

export type CommonDetails = SyntaxDetails;

export const commonWords = Object.fromEntries(
  mistakes.map((mistake) => [mistake.kind, kindWords(mistake)]),
) as unknown as Words<CommonDetails>;

export const syntaxHints: Hints<CommonDetails> = Object.fromEntries(
  mistakes.map(({ kind, hints }) => [kind, hints]),
);

/** V8's own message comes last, for learners who want to look it up. */
function kindWords({ summary, words }: Mistake): KindWords<{ readonly v8?: string }> {
  return {
    severity: 'problem',
    meaning: summary,
    say: (details) => {
      const [message, fix] = words(details as never);
      const said = details.v8 === undefined ? '' : ` (JavaScript says: ${details.v8})`;
      return { message: message + said, fix };
    },
  };
}

type Mistake = (typeof mistakes)[number];
