import type { Facts, FunctionFact, Spot, StatementFact } from './facts.js';

/**
 * Top-level statements that use a parameter of the wanted function, which they cannot see: they were meant to stand in
 * its body, and its braces are missing or closed too early. Calls of the function and exports were not.
 */
export function outsideBody(facts: Facts): StatementFact[] {
  const { binding, statements } = facts;
  if (!('value' in binding) || !('parameters' in binding.value)) return [];
  const names = unseen(binding.value, facts);
  return names.length === 0
    ? []
    : statements.filter(
        (statement) => isMeant(statement, binding.name, facts) && uses(statement, names, facts),
      );
}

/** The parameters whose names stand for nothing at the top level. */
function unseen({ parameters }: FunctionFact, { statements, writes }: Facts): string[] {
  const known = [
    ...statements.flatMap(({ declares }) => declares),
    ...writes.flatMap(({ target, depth }) => (depth === 0 && target.length === 1 ? target : [])),
  ];
  return parameters.flatMap(({ name }) => (name === undefined || known.includes(name) ? [] : [name]));
}

function isMeant(statement: StatementFact, wanted: string, { writes, calls }: Facts): boolean {
  const isExport = writes.some(
    ({ target: [object], ...spot }) =>
      covers(statement, spot) && (object === 'module' || object === 'exports'),
  );
  const isOther = calls.some(
    ({ callee, ...spot }) =>
      covers(statement, spot) && (callee.join('.') === wanted || callee[0] === 'console'),
  );
  return !isExport && !isOther;
}

function uses(statement: StatementFact, names: readonly string[], facts: Facts): boolean {
  const { writes, reads, returns, calls, declarations, keys } = facts;
  const here = [...writes, ...reads, ...returns, ...calls, ...declarations, ...keys].filter(
    (spot) => spot.depth === 0 && covers(statement, spot),
  );
  return here.some((fact) => pathsOf(fact).some(([root = '']) => names.includes(root)));
}

/** The dotted names in one fact, whichever it is. */
function pathsOf(fact: {
  readonly target?: readonly string[];
  readonly path?: readonly string[];
  readonly callee?: readonly string[];
  readonly arguments?: readonly { readonly path?: readonly string[] }[];
  readonly value?: { readonly path?: readonly string[] };
}): (readonly string[])[] {
  const { target, path, callee, arguments: given = [], value } = fact;
  return [target, path, callee, value?.path, ...given.map((one) => one.path)].filter(
    (one) => one !== undefined,
  );
}

function covers({ start, end }: Spot, spot: Pick<Spot, 'start' | 'end'>): boolean {
  return spot.start >= start && spot.end <= end;
}
