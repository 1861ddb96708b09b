import { judgedFunction, type Facts, type LabelFact } from '#lesson';
import { covers } from './attempts.js';

/** `(c) => { id: c.clientId }`: after an arrow, braces begin a block, and a name with a colon is a label. */
export function labelInBlockBody(
  names: readonly string[],
  { labels, code, binding }: Facts,
): LabelFact | undefined {
  const own = judgedFunction(binding);
  // The body of the judged function is meant as a block.
  const isOwnBody = (one: LabelFact): boolean =>
    one.depth === 1 && own !== undefined && covers(own, one.place);
  return labels.find(
    (one) => names.includes(one.name) && /=>\s*\{\s*$/.test(code.slice(0, one.start)) && !isOwnBody(one),
  );
}
