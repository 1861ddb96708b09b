import type { Facts, MethodFact } from '#lesson';

/** In a class it is not an own property, so JSON leaves it out. */
export function getterOf(property: string, { methods, code }: Facts): MethodFact | undefined {
  return methods.find(
    ({ name, start, isOfClass }) => name === property && isOfClass && /^get\b/.test(code.slice(start)),
  );
}
