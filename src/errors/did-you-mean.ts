import { closestName } from '../source/closest-name.js';

/** Begins with a space; empty if no known word is similar. */
export function didYouMean(word: string, known: readonly string[]): string {
  const meant = closestName(word, known);
  return meant === undefined ? '' : ` Did you mean ${meant}?`;
}
