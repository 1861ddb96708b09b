import { near, type Ending, type Facts } from '#lesson';
import { databaseStatements } from '../evidence/database-text.js';
import { withMeant } from '../evidence/unknown.js';
import type { SaveFinding } from '../words/save.js';
import { unknownMember } from './unknown-member.js';

/** Why a call gave no answer, where that is for this step to say. */
export function endingFinding(ending: Ending, facts: Facts): SaveFinding {
  switch (ending.how) {
    case 'threw':
      return thrown(ending, facts);
    case 'hung': {
      const place = facts.loops[0]?.place;
      return { kind: 'save-never-ends', details: { ending }, ...(place && { place }) };
    }
    case 'pending':
      return { kind: 'save-promise-pending', details: {} };
    case 'exited': {
      const place = facts.calls.find(({ callee }) => callee.join('.') === 'process.exit')?.place;
      return { kind: 'save-ended-process', details: { code: ending.code }, ...(place && { place }) };
    }
    case 'crashed':
      return { kind: 'save-crashed', details: { ending } };
    case 'tampered':
      return { kind: 'save-tampered', details: {} };
  }
}

type Threw = Extract<Ending, { how: 'threw' }>;

function thrown(ending: Threw, facts: Facts): SaveFinding {
  const place = ending.error.frames[0];
  const at = place && { place };
  const unknown = /^(\S+) is not defined$/.exec(ending.error.message)?.[1];
  if (ending.error.name === 'ReferenceError' && unknown !== undefined)
    return { ...unknownName(unknown, facts), ...at };
  return unknownMember(ending, facts, place);
}

function unknownName(name: string, facts: Facts): SaveFinding {
  const loading = databaseStatements(facts);
  const other = loading.flatMap(({ declares }) => declares)[0];
  if (name === 'db' && loading.length === 0) return { kind: 'save-database-not-required', details: { name } };
  const meant = near(name, facts.names);
  if (other !== undefined && (name === 'db' || meant === other))
    return { kind: 'save-database-other-name', details: { name, meant: other } };
  return { kind: 'save-name-unknown', details: withMeant(name, facts.names) };
}
