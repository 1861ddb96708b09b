import { closestName } from '../source/closest-name.js';

/** ` Did you mean check?`, to follow a sentence about an unknown word; an empty string if no known word is similar. */
export function didYouMean(word: string, known: readonly string[]): string {
  const meant = closestName(word, known);
  return meant === undefined ? '' : ` Did you mean ${meant}?`;
}
