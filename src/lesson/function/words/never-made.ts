import { quoted, type Ending, type Findings } from '#lesson';
import type { FunctionSubject } from '../subject.js';
import { because, remedy } from './endings.js';
import { loadHints } from './shared-hints.js';

export interface NeverMadeDetails {
  'never-made': { readonly ending?: Ending };
}

export const neverMadeFindings = (subject: FunctionSubject): Findings<NeverMadeDetails> => ({
  'never-made': {
    severity: 'problem',
    meaning: `The file stops before ${subject.name} gets its function.`,
    say: ({ ending }) => ({
      message: `${quoted(subject.name)} never got its function: the file stopped before that${ending ? `, because ${because(ending)}` : ''}.`,
      fix: ending
        ? remedy(ending, subject)
        : `Make sure that the line that declares ${quoted(subject.name)} runs when the file is loaded.`,
    }),
    hints: loadHints,
  },
});
