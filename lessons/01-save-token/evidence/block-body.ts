import type { Facts, LabelFact } from '#lesson';

/** `(c) => { id: c.clientId }`: after an arrow, braces begin a block, and a name with a colon is a label. */
export function labelInBlockBody(names: readonly string[], { labels, code }: Facts): LabelFact | undefined {
  return labels.find(({ name, start }) => names.includes(name) && /=>\s*\{\s*$/.test(code.slice(0, start)));
}
