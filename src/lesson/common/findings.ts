import { mistakes, type SyntaxDetails } from '../../source/syntax/mistakes.js';
import type { FindingText, Findings } from '../findings.js';

export type CommonDetails = SyntaxDetails;

export const commonFindings = Object.fromEntries(
  mistakes.map((mistake) => [mistake.kind, findingText(mistake)]),
) as unknown as Findings<CommonDetails>;

function findingText({ summary, words, hints }: Mistake): FindingText<{ readonly v8?: string }> {
  return {
    severity: 'problem',
    meaning: summary,
    say: (details) => {
      const [message, fix] = words(details as never);
      const said = details.v8 === undefined ? '' : ` (JavaScript says: ${details.v8})`;
      return { message: message + said, fix };
    },
    hints,
  };
}

type Mistake = (typeof mistakes)[number];
