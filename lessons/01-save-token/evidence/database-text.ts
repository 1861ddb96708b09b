import type { CallFact, Facts, Place, Spot, StatementFact, WriteFact } from '#lesson';
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
export function additions({ calls }: Pick<Facts, 'calls'>): CallFact[] {
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

const removing = new Set(['pop', 'shift', 'splice', 'filter', 'slice', 'fill']);

/** What takes records out of the list of tokens: an assignment to it, to its length, or a method. */
export function removals({ calls, writes }: Pick<Facts, 'calls' | 'writes'>): Spot[] {
  const called = calls.filter(({ callee }) => callee.includes('tokens') && removing.has(callee.at(-1) ?? ''));
  const written = writes.filter(({ target, value }) => target.includes('tokens') || isTokens(target, value));
  return [...written, ...called];
}

function isTokens(target: readonly string[], { path }: WriteFact['value']): boolean {
  return target.length === 1 && path?.at(-1) === 'tokens';
}

/** What changes a property of the token: an assignment to it, a `delete`, a method of what it holds. */
export function changesOf(property: string, { calls, writes }: Pick<Facts, 'calls' | 'writes'>): Spot[] {
  const written = writes.filter(({ target }) => target.length > 1 && target.includes(property));
  const called = calls.filter(({ callee }) => callee.at(-2) === property && callee.length > 2);
  return [
    ...written,
    ...called.filter(({ callee }) =>
      /^(?:set|push|pop|sort|reverse|splice|shift|unshift)/.test(callee.at(-1) ?? ''),
    ),
  ];
}
