import type { KindWords } from '../../words.js';

/** V8's own message comes last, for learners who want to look it up. */
export function broken<Details extends { readonly v8?: string }>(
  meaning: string,
  say: (details: Details) => readonly [message: string, fix: string],
): KindWords<Details> {
  return {
    severity: 'problem',
    meaning,
    say: (details) => {
      const [message, fix] = say(details);
      const said = details.v8 === undefined ? '' : ` (JavaScript says: ${details.v8})`;
      return { message: message + said, fix };
    },
  };
}
