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

export function databaseStatements(facts: Facts): StatementFact[] {
  return facts.statements.filter((statement) =>
    loadedIn(statement, facts).some((path) => isDatabase(path, facts)),
  );
}

export function loadingCode({ format, database }: Facts): string {
  return format === 'module' ? `import db from '${database}'` : `require('${database}')`;
}

/** The other module that a name was loaded from. */
export function otherSourceOf(name: string, facts: Facts): string | undefined {
  const statement = facts.statements.find(({ declares }) => declares.includes(name));
  const path = statement && loadedIn(statement, facts)[0];
  return path === undefined || isDatabase(path, facts) ? undefined : path;
}

function loadedIn(statement: StatementFact, { calls }: Facts): string[] {
  const loading = calls.filter(
    ({ callee, place }) => /^(?:require|import)$/.test(callee.join('.')) && covers(statement, place),
  );
  return [statement.loads, ...loading.map(({ arguments: [path] }) => path?.text)].flatMap(
    (path) => path ?? [],
  );
}

/** Also if only the leading dots or the extension are wrong. */
export function isDatabase(path: string, { database }: Facts): boolean {
  const isUsual = database === './db.js' && /^(?:\.{0,2}[/\\])*db(?:\.[cm]?[jt]s|\.json)?$/i.test(path);
  return isUsual || withoutEnding(path) === withoutEnding(database);
}

function withoutEnding(path: string): string {
  return path.replace(/\.[cm]?[jt]s$/, '');
}

export function additions({ calls }: Pick<Facts, 'calls'>): CallFact[] {
  return calls.filter(({ callee }) => callee.length > 1 && adding.has(callee.at(-1) ?? ''));
}

/** `db.tokens = …`, `db.tokens[0] = …` and the like. */
export function listWrites({ writes }: Facts): WriteFact[] {
  return writes.filter(({ target }) => target.slice(1).some((part) => part === 'tokens'));
}

export function endOfFunction({ binding }: Facts): Place | undefined {
  if (!('place' in binding)) return undefined;
  return judgedFunction(binding)?.last ?? binding.place;
}

const removing = new Set(['pop', 'shift', 'splice', 'filter', 'slice', 'fill']);

export function removals({ calls, writes }: Pick<Facts, 'calls' | 'writes'>): Spot[] {
  const called = calls.filter(({ callee }) => callee.includes('tokens') && removing.has(callee.at(-1) ?? ''));
  const written = writes.filter(({ target, value }) => target.includes('tokens') || isTokens(target, value));
  return [...written, ...called];
}

function isTokens(target: readonly string[], { path }: WriteFact['value']): boolean {
  return target.length === 1 && path?.at(-1) === 'tokens';
}

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
