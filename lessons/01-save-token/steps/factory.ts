import type { Facts, Place, Run } from '#lesson';
import { covers } from '../evidence/attempts.js';
import { subject } from '../subject.js';
import type { ExportFinding } from '../words/export.js';

/** `module.exports = makeModel`: the exported function contains `saveToken`. */
export function factoryFinding({ exports }: Run, facts: Facts): ExportFinding | undefined {
  if (exports.properties.some(({ name }) => name === subject.name)) return undefined;
  const inner = insideFunction(facts);
  const isMade = exports.type === 'function' || exports.properties.some(({ type }) => type === 'function');
  return isMade && inner ? factoryAround(inner, facts) : undefined;
}

function insideFunction({ binding, keys }: Facts): Place | undefined {
  if (binding.found === 'elsewhere')
    return binding.as === 'nested' || binding.as === 'method' ? binding.place : undefined;
  return keys.find(({ name, depth }) => name === subject.name && depth > 0)?.place;
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
      declared.includes(value.path?.join() ?? '') || (isFunction(value.is) && covers(value, inner)),
  );
  const exported = exports.find(
    (one) => (one.local !== undefined && declared.includes(one.local)) || covers(one, inner),
  );
  const place = given?.place ?? exported?.place;
  const name = given ? given.value.path?.join() : (exported?.local ?? declared[0]);
  return place && { kind: 'export-factory', details: { ...(name !== undefined && { name }) }, place };
}

function isFunction(is: string): boolean {
  return is === 'FunctionExpression' || is === 'ArrowFunctionExpression';
}
