import {
  judgedFunction,
  type CallFact,
  type Facts,
  type Place,
  type Spot,
  type StatementFact,
  type WriteFact,
} from '#lesson';
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

/** The statements that load the database. */
export function databaseStatements(facts: Facts): StatementFact[] {
  return facts.statements.filter((statement) =>
    loadedIn(statement, facts).some((path) => isDatabase(path, facts)),
  );
}

/** How this file would load the database. */
export function loadingCode({ format, database }: Facts): string {
  return format === 'module' ? `import db from '${database}'` : `require('${database}')`;
}

/** What a name was loaded from, where that is something else than the database. */
export function otherSourceOf(name: string, facts: Facts): string | undefined {
  const statement = facts.statements.find(({ declares }) => declares.includes(name));
  const path = statement && loadedIn(statement, facts)[0];
  return path === undefined || isDatabase(path, facts) ? undefined : path;
}

/** What a statement loads: `import … from`, `require(…)`, `import(…)`. */
function loadedIn(statement: StatementFact, { calls }: Facts): string[] {
  const loading = calls.filter(
    ({ callee, place }) => /^(?:require|import)$/.test(callee.join('.')) && covers(statement, place),
  );
  return [statement.loads, ...loading.map(({ arguments: [path] }) => path?.text)].flatMap(
    (path) => path ?? [],
  );
}

/** Whether a path is the one under which the database is asked for. */
export function isDatabase(path: string, { database }: Facts): boolean {
  // Also where only the dots in front of it, or its ending, are not the right ones.
  const isUsual = database === './db.js' && /^(?:\.{0,2}[/\\])*db(?:\.[cm]?[jt]s|\.json)?$/i.test(path);
  return isUsual || withoutEnding(path) === withoutEnding(database);
}

function withoutEnding(path: string): string {
  return path.replace(/\.[cm]?[jt]s$/, '');
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
  return judgedFunction(binding)?.last ?? binding.place;
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
