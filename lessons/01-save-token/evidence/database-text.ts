import type { CallFact, Facts, Place, StatementFact, WriteFact } from '#lesson';
import { covers } from './attempts.js';

const adding = new Set([
  'push',
  'unshift',
  'splice',
  'concat',
  'toSpliced',
  'with',
  'fill',
  'set',
  'add',
  'append',
]);

/** The statements that load `./db.js`. */
export function databaseStatements({ calls, statements }: Facts): StatementFact[] {
  const requires = calls.filter(isDatabaseRequire);
  return statements.filter((statement) => requires.some(({ place }) => covers(statement, place)));
}

function isDatabaseRequire({ callee, arguments: [path] }: CallFact): boolean {
  return callee.join('.') === 'require' && /(?:^|[/\\])db(?:\.js|\.json)?$/i.test(path?.text ?? '');
}

/** Calls that look as if they add something to a list. */
export function additions({ calls }: Facts): CallFact[] {
  return calls.filter(({ callee }) => callee.length > 1 && adding.has(callee.at(-1) ?? ''));
}

/** `db.tokens = …`, `db.tokens[0] = …` and the like. */
export function listWrites({ writes }: Facts): WriteFact[] {
  return writes.filter(({ target }) => target.slice(1).some((part) => part === 'tokens'));
}

/** Where the function ends: its closing brace. */
export function endOfFunction({ binding }: Facts): Place | undefined {
  if (!('place' in binding)) return undefined;
  return 'value' in binding && 'last' in binding.value ? binding.value.last : binding.place;
}
