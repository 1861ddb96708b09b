import { judgedFunction, type Facts, type Place, type StatementFact } from '#lesson';
import { covers } from './spots.js';

/** The arrays of the database; a lesson may be about another one. */
export function databaseLists({ list }: { readonly list: string }): string[] {
  return [...new Set(['clients', 'users', 'tokens', list])];
}

export function databaseStatements(facts: Facts): StatementFact[] {
  return facts.statements.filter((statement) =>
    loadedIn(statement, facts).some((path) => isDatabase(path, facts)),
  );
}

export function loadingCode({ format, database }: Facts): string {
  return format === 'module' ? `import db from '${database}'` : `require('${database}')`;
}

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

export function endOfFunction({ binding }: Facts): Place | undefined {
  if (!('place' in binding)) return undefined;
  return judgedFunction(binding)?.last ?? binding.place;
}
