import { judgedFunction, type Facts, type LabelFact } from '#lesson';
import { covers } from '../../evidence/spots.js';

/** `(c) => { id: c.clientId }`: the braces begin a block, and the name is a label. */
export function labelInBlockBody(
  names: readonly string[],
  { labels, code, binding }: Facts,
): LabelFact | undefined {
  const own = judgedFunction(binding);
  const isOwnBody = (one: LabelFact): boolean =>
    one.depth === 1 && own !== undefined && covers(own, one.place);
  return labels.find(
    (one) => names.includes(one.name) && /=>\s*\{\s*$/.test(code.slice(0, one.start)) && !isOwnBody(one),
  );
}
