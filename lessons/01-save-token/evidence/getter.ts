import type { Facts, MethodFact } from '#lesson';

/** `get client() { … }` in a class: the property is not the object's own, and JSON leaves it out. */
export function getterOf(property: string, { methods, code }: Facts): MethodFact | undefined {
  return methods.find(
    ({ name, start, isOfClass }) => name === property && isOfClass && /^get\b/.test(code.slice(start)),
  );
}
