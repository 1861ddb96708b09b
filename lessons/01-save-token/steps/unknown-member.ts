import type { CallFact, Ending, Facts, Place } from '#lesson';
import { covers } from '../evidence/attempts.js';
import { databaseStatements } from '../evidence/database-text.js';
import { wordPlace } from '../evidence/word-place.js';
import { withMeant, withoutValue } from '../evidence/unknown.js';
import type { SaveFinding } from '../words/save.js';
import { otherValue } from './other-value.js';

type Threw = Extract<Ending, { type: 'threw' }>;

const lists = ['clients', 'users', 'tokens'];
const methods = [
  'push',
  'unshift',
  'splice',
  'concat',
  'find',
  'filter',
  'map',
  'includes',
  'forEach',
  'some',
];

/** `db.token.push(…)`, `db.push(…)`, `db.tokens.psuh(…)`: which name of it is unknown. */
export function unknownMember(ending: Threw, facts: Facts, place: Place | undefined): SaveFinding {
  const call = facts.calls.filter((one) => covers(one, place)).at(-1);
  const read = / of undefined \(reading '(.+)'\)$/.exec(ending.error.message)?.[1];
  const found =
    call &&
    (read === undefined
      ? /is not a function$/.test(ending.error.message) && notCallable(call, facts)
      : notThere(read, call, facts));
  if (found) return found;
  const missing = withoutValue(ending, place, facts);
  const details = { ending, ...(missing !== undefined && { missing }) };
  return { kind: 'save-threw', details, ...(place && { place }) };
}

/** `db.data.tokens`: `data` does not exist. */
function notThere(read: string, call: CallFact, facts: Facts): SaveFinding | undefined {
  const { callee, place } = call;
  const [root = ''] = callee;
  const missing = callee[callee.indexOf(read) - 1];
  if (missing === undefined || !isMeantAsDatabase(root, facts)) return undefined;
  return missing === root || lists.includes(missing)
    ? otherValue(root, place, facts)
    : unknownList(missing, call, facts);
}

function unknownList(list: string, call: CallFact, facts: Facts): SaveFinding {
  const details = withMeant(list, lists);
  return { kind: 'save-list-unknown', details, place: memberPlace(list, call, facts) };
}

/** The same name may also be in the parentheses. */
function memberPlace(name: string, call: CallFact, facts: Facts): Place {
  const path = call.callee.slice(0, call.callee.indexOf(name) + 1).join('.');
  const read = facts.reads.find((one) => one.path.join('.') === path && covers(call, one.place));
  return read ? wordPlace(read, name, facts) : call.place;
}

function notCallable(call: CallFact, facts: Facts): SaveFinding | undefined {
  const { callee, place: start } = call;
  const [root = '', list = '', method] = callee;
  const place = memberPlace(list, call, facts);
  if (root === 'token' && call.arguments.some(({ path }) => path?.includes('tokens')))
    return { kind: 'save-push-swapped', details: {}, place: start };
  if (!isMeantAsDatabase(root, facts)) return undefined;
  if (callee.length === 2)
    return methods.includes(list)
      ? { kind: 'save-database-itself', details: { method: list }, place }
      : { kind: 'save-database-method', details: { method: list }, place };
  if (callee.length !== 3 || method === undefined) return undefined;
  if (!lists.includes(list)) return unknownList(list, call, facts);
  if (methods.includes(method)) return otherValue(root, start, facts);
  const details = withMeant(method, methods);
  return { kind: 'save-method-unknown', details, place: memberPlace(method, call, facts) };
}

function isMeantAsDatabase(name: string, facts: Facts): boolean {
  return name === 'db' || databaseStatements(facts).some(({ declares }) => declares.includes(name));
}
