import type { CallFact, Ending, Facts, Place } from '#lesson';
import { covers } from '../evidence/spots.js';
import { databaseLists, databaseStatements } from '../evidence/database-text.js';
import { wordPlace } from '../evidence/word-place.js';
import { withMeant, withoutValue } from '../evidence/unknown.js';
import type { CallFinding } from '../words/call-endings.js';
import { otherValue } from './other-value.js';

type Threw = Extract<Ending, { type: 'threw' }>;

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

/** `db.token.push(…)`, `db.push(…)`, `db.tokens.psuh(…)` */
export function unknownMember(ending: Threw, facts: Facts, place: Place | undefined): CallFinding {
  const call = facts.calls.filter((one) => covers(one, place)).at(-1);
  const read = / of undefined \(reading '(.+)'\)$/.exec(ending.error.message)?.[1];
  const found =
    call &&
    (read === undefined
      ? /is not a function$/.test(ending.error.message) &&
        (withoutFunction(ending, call) ?? notCallable(call, facts))
      : notThere(read, call, facts));
  if (found) return found;
  const missing = withoutValue(ending, place, facts);
  const details = { ending, ...(missing !== undefined && { missing }) };
  return { kind: 'threw', details, ...(place && { place }) };
}

const takesFunction = /^(?:find(?:Last)?(?:Index)?|filter|map|forEach|some|every)$/;

/** `db.tokens.find({ accessToken })` */
function withoutFunction(
  { error }: Threw,
  { callee, arguments: [given], place }: CallFact,
): CallFinding | undefined {
  const method = callee.at(-1) ?? '';
  const isNamed = error.message.includes(`.${method} is not a function`);
  if (isNamed || !takesFunction.test(method) || /FunctionExpression$/.test(given?.type ?? ''))
    return undefined;
  const at = given?.place ?? place;
  if (given?.path)
    return {
      kind: 'method-without-function',
      details: { method, type: 'name', name: given.path.join('.') },
      place: at,
    };
  const type = given === undefined ? 'nothing' : given.type === 'ObjectExpression' ? 'object' : 'other';
  return { kind: 'method-without-function', details: { method, type }, place: at };
}

function notThere(read: string, call: CallFact, facts: Facts): CallFinding | undefined {
  const { callee, place } = call;
  const [root = ''] = callee;
  const missing = callee[callee.indexOf(read) - 1];
  if (missing === undefined || !isMeantAsDatabase(root, facts)) return undefined;
  return missing === root || databaseLists(facts.wanted).includes(missing)
    ? otherValue(root, place, facts)
    : unknownList(missing, call, facts);
}

function unknownList(list: string, call: CallFact, facts: Facts): CallFinding {
  const details = withMeant(list, databaseLists(facts.wanted));
  return { kind: 'list-unknown', details, place: memberPlace(list, call, facts) };
}

/** The same name may also be in the parentheses. */
function memberPlace(name: string, call: CallFact, facts: Facts): Place {
  const path = call.callee.slice(0, call.callee.indexOf(name) + 1).join('.');
  const read = facts.reads.find((one) => one.path.join('.') === path && covers(call, one.place));
  return read ? wordPlace(read, name, facts) : call.place;
}

function notCallable(call: CallFact, facts: Facts): CallFinding | undefined {
  const { callee, place: start } = call;
  const [root = '', list = '', method] = callee;
  const place = memberPlace(list, call, facts);
  const { parameters, list: wanted } = facts.wanted;
  if (root === parameters[0] && call.arguments.some(({ path }) => path?.includes(wanted)))
    return { kind: 'push-swapped', details: {}, place: start };
  if (!isMeantAsDatabase(root, facts)) return undefined;
  if (callee.length === 2)
    return methods.includes(list)
      ? { kind: 'database-itself', details: { method: list }, place }
      : { kind: 'database-method', details: { method: list }, place };
  if (callee.length !== 3 || method === undefined) return undefined;
  if (!databaseLists(facts.wanted).includes(list)) return unknownList(list, call, facts);
  if (methods.includes(method)) return otherValue(root, start, facts);
  const details = withMeant(method, methods);
  return { kind: 'method-unknown', details, place: memberPlace(method, call, facts) };
}

function isMeantAsDatabase(name: string, facts: Facts): boolean {
  return name === 'db' || databaseStatements(facts).some(({ declares }) => declares.includes(name));
}
