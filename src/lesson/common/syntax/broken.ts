import type { KindWords } from '../../words.js';

/** Words for a text that cannot be read. JavaScript's own stand at the end, for those who want to look them up. */
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
