import type { Facts, FunctionFact, StatementFact } from './facts.js';
import { covers, namesUsedIn, type Region } from './names-used.js';

/**
 * Top-level statements that use a parameter of the wanted function: they belong in its body, whose braces are missing
 * or closed too early. Calls of the function and exports do not count.
 */
export function outsideBody(facts: Facts): StatementFact[] {
  const { binding, statements } = facts;
  if (!('value' in binding) || !('parameters' in binding.value)) return [];
  const names = unseen(binding.value, facts);
  return names.length === 0
    ? []
    : statements.filter(
        (statement) =>
          isMeant(statement, binding.name, facts) &&
          namesUsedIn(statement, facts, 0).some((name) => names.includes(name)),
      );
}

/** The parameters whose names are unknown at the top level. */
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

export function isOutsideBody(region: Region, facts: Facts): boolean {
  return outsideBody(facts).some((statement) => covers(statement, region));
}
