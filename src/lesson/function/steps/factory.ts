import type { Facts, Place, Run } from '#lesson';
import { covers } from '../evidence/spots.js';
import type { ExportFinding } from '../words/export.js';

/** `module.exports = makeModel` */
export function factoryFinding({ exports }: Run, facts: Facts): ExportFinding | undefined {
  if (exports.properties.some(({ name }) => name === facts.wanted.name)) return undefined;
  const inner = insideFunction(facts);
  const isMade = exports.type === 'function' || exports.properties.some(({ type }) => type === 'function');
  return isMade && inner ? factoryAround(inner, facts) : undefined;
}

function insideFunction({ binding, keys, wanted }: Facts): Place | undefined {
  if (binding.type === 'elsewhere')
    return binding.where === 'nested' || binding.where === 'method' ? binding.place : undefined;
  return keys.find(({ name, depth }) => name === wanted.name && depth > 0)?.place;
}

function factoryAround(
  inner: Place,
  { writes, keys, exports, statements }: Facts,
): ExportFinding | undefined {
  const around = statements.find((one) => covers(one, inner));
  const declared = around?.declares ?? [];
  const given = [
    ...writes
      .filter(({ target }) => target.includes('exports'))
      .map(({ value, place }) => ({ value, place })),
    ...keys.filter(({ depth }) => depth === 0),
  ].find(
    ({ value }) =>
      declared.includes(value.path?.join() ?? '') || (isFunction(value.type) && covers(value, inner)),
  );
  const exported = exports.find(
    (one) => (one.local !== undefined && declared.includes(one.local)) || covers(one, inner),
  );
  const place = given?.place ?? exported?.place;
  const name = given ? given.value.path?.join() : (exported?.local ?? declared[0]);
  return place && { kind: 'export-factory', details: { ...(name !== undefined && { name }) }, place };
}

function isFunction(type: string): boolean {
  return type === 'FunctionExpression' || type === 'ArrowFunctionExpression';
}
