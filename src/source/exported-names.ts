import type { Facts } from './facts.js';

/** `...` for a spread. Undefined if the source cannot be parsed. */
export function exportedNames({ problem, writes, keys, exports }: Facts): readonly string[] | undefined {
  if (problem) return undefined;
  const set = writes.filter(
    ({ target: [first, second], depth }) =>
      depth === 0 && (first === 'exports' || (first === 'module' && second === 'exports')),
  );
  const names = set.flatMap(({ target, value }) => {
    const own = target[0] === 'module' ? target[2] : target[1];
    if (own !== undefined) return [own];
    return keys.flatMap(({ name, start, end, depth }) =>
      depth === 0 && value.start < start && end < value.end ? [name] : [],
    );
  });
  return [...names, ...exports.map(({ name }) => name)];
}
