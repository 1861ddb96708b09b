import type { Ending, Words } from '#lesson';
import { because, remedy } from './endings.js';

export interface NeverMadeDetails {
  'client-never-made': { readonly ending?: Ending };
}

export const neverMadeWords: Words<NeverMadeDetails> = {
  'client-never-made': {
    severity: 'problem',
    meaning: 'The file stops before saveToken gets its function.',
    say: ({ ending }) => ({
      message: `\`saveToken\` never got its function: the file stopped before that${ending ? `, because ${because(ending)}` : ''}.`,
      fix: ending
        ? remedy(ending)
        : 'Make sure that the line that declares `saveToken` runs when the file is loaded.',
    }),
  },
};
