import { closestName, type Ending, type Facts, type Place, type StatementFact } from '#lesson';
import { covers } from '../evidence/spots.js';
import type { CaughtCut } from '../evidence/caught.js';
import { databaseStatements, loadingCode } from '../evidence/database-text.js';
import { isWaiting, placeOfEnding } from '../evidence/cut.js';
import { unknownName } from '../evidence/unknown.js';
import type { CallFinding } from '../words/call-endings.js';
import { otherDatabase } from './other-database.js';
import { unknownMember } from './unknown-member.js';

export function endingFinding(ending: Ending, facts: Facts): CallFinding {
  const place = placeOfEnding(ending, { facts });
  if (ending.type === 'threw') return thrown(ending, facts, place);
  return { ...unthrown(ending, isWaiting(ending, facts)), ...(place && { place }) };
}

export function caughtFinding({ ending, place, caught }: CaughtCut, facts: Facts): CallFinding {
  const found = thrown(ending, facts, place);
  // The compiler cannot see that each of these kinds may have `caught`.
  return { ...found, details: { ...found.details, caught } } as CallFinding;
}

type Threw = Extract<Ending, { type: 'threw' }>;

function unthrown(ending: Exclude<Ending, Threw>, waits: boolean): CallFinding {
  switch (ending.type) {
    case 'hung':
      return { kind: 'never-ends', details: { ending, ...(waits && { isWaiting: true }) } };
    case 'pending':
      return { kind: 'promise-pending', details: {} };
    case 'exited':
      return { kind: 'ended-process', details: { code: ending.code } };
    case 'crashed':
      return { kind: 'crashed', details: { ending } };
    case 'tampered':
      return { kind: 'tampered', details: {} };
  }
}

function thrown(ending: Threw, facts: Facts, place: Place | undefined): CallFinding {
  const unknown = /^(\S+) is not defined$/.exec(ending.error.message)?.[1];
  return ending.error.name === 'ReferenceError' && unknown !== undefined
    ? { ...notDeclared(unknown, place, facts), ...(place && { place }) }
    : unknownMember(ending, facts, place);
}

function notDeclared(name: string, place: Place | undefined, facts: Facts): CallFinding {
  const loading = databaseStatements(facts);
  const other = loading.flatMap(({ declares }) => declares)[0] ?? givenTo(loading, facts);
  const elsewhere = otherDatabase(name, facts);
  if (elsewhere) return { kind: 'other-database', details: elsewhere };
  if (name === 'db' && loading.length === 0)
    return { kind: 'database-not-required', details: { name, load: loadingCode(facts) } };
  const isDatabase = name === 'db' || (other !== undefined && closestName(name, facts.names) === other);
  if (isDatabase && other !== undefined)
    return {
      kind: 'database-other-name',
      details: { name, meant: other, isPart: isPart(other, facts) },
    };
  if (isDatabase) return { kind: 'database-unnamed', details: { name } };
  return { kind: 'name-unknown', details: unknownName(name, place, facts) };
}

function isPart(name: string, { declarations }: Facts): boolean {
  return declarations.some(({ names, isPattern }) => isPattern && names.includes(name));
}

/** `constdb = require('./db.js')` */
function givenTo(loading: readonly StatementFact[], { writes }: Facts): string | undefined {
  return writes.find(
    ({ target, place }) => target.length === 1 && loading.some((statement) => covers(statement, place)),
  )?.target[0];
}
