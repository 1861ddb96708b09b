import type { CallFact, Facts, Place } from '#lesson';
import { callsNamed, isIn } from '#lesson/app';
import { isHandler } from './route.js';

interface Placed {
  readonly place: Place;
}

/** Where the library is asked. */
export function checkedPlace(facts: Facts): Place | undefined {
  return callsNamed(facts, 'authenticate')[0]?.place;
}

/** `next(token)`, `.then(next)`: not the `next(err)` of a refusal. */
export function valuePlace(facts: Facts): Place | undefined {
  const withValue = callsNamed(facts, 'next').filter(({ arguments: [value] }) => value !== undefined);
  const passed = callsNamed(facts, 'then').filter(
    ({ arguments: [value] }) => value?.path?.join('.') === 'next',
  );
  const [found] = [...outsideRefusals(withValue, facts), ...passed.map(lineOfEnd)];
  return found?.place;
}

/** A chain of calls begins many lines above. */
function lineOfEnd(call: CallFact): Placed {
  return { place: call.arguments[0]?.place ?? call.place };
}

/** Without the parameter, `next()` throws. */
export function lacksNext(facts: Facts): Place | undefined {
  const [call] = callsNamed(facts, 'next');
  if (!call || facts.names.includes('next')) return undefined;
  return facts.statements.find(({ start, end }) => start <= call.start && end >= call.end)?.place;
}

/** What is done with a good token: the last thing before `next()`, or the first after the check. */
export function usedPlace(facts: Facts, which: 'first' | 'last' = 'last'): Place | undefined {
  const done = afterCheck([...facts.writes, ...facts.calls, ...facts.declarations], facts).filter(
    ({ start, end }) => !callsNamed(facts, 'next').some((call) => call.start >= start && call.end <= end),
  );
  return which === 'first'
    ? done[0]?.place
    : (done.findLast((one) => isBeforeNext(one, facts)) ?? done[0])?.place;
}

function isBeforeNext({ place }: Placed, facts: Facts): boolean {
  return callsNamed(facts, 'next').some((call) => call.place.line > place.line);
}

/** Why a good request is refused, as far as the source shows it. */
export function refusedPlace(facts: Facts): Place | undefined {
  const [made] = callsNamed(facts, 'Request').filter(
    ({ arguments: [of] }) => of?.type === 'ObjectExpression',
  );
  const answers = afterCheck(callsNamed(facts, 'json', 'send', 'end', 'sendStatus'), facts);
  const throwing = afterCheck(facts.throws, facts);
  const rejecting = callsNamed(facts, 'reject');
  return (made ?? answers[0] ?? throwing[0] ?? rejecting[0])?.place ?? checkedPlace(facts);
}

/** Where a good request ends without an answer. */
export function silentPlace(facts: Facts): Place | undefined {
  const named = facts.reads.find(({ path }) => path.join('.') === 'next');
  const [call] = callsNamed(facts, 'next');
  const done = afterCheck([...facts.returns, ...facts.calls], facts);
  if (call) return call.isConditional ? call.place : checkedPlace(facts);
  return (named ?? done.at(-1))?.place ?? checkedPlace(facts);
}

const changing = [
  'status',
  'sendStatus',
  'set',
  'header',
  'setHeader',
  'type',
  'redirect',
  'json',
  'send',
  'end',
];

/** Where the middleware changes or sends the answer of the route. */
export function changePlace(facts: Facts): Place | undefined {
  const writes = facts.writes.filter(({ target }) => target[0] === 'res' && target.length === 2);
  const calls = callsNamed(facts, ...changing).filter(({ callee }) => callee[0] !== 'app');
  const inOrder = outsideRefusals([...writes, ...calls], facts).sort((one, other) => one.start - other.start);
  return inOrder[0]?.place ?? checkedPlace(facts);
}

function afterCheck<One extends Placed & { readonly start: number }>(
  ones: readonly One[],
  facts: Facts,
): One[] {
  const check = callsNamed(facts, 'authenticate')[0]?.place.line ?? 0;
  return outsideRefusals(ones, facts)
    .filter(({ place }) => place.line > check)
    .filter(({ start }) => isInside(start, facts))
    .sort((one, other) => one.start - other.start);
}

/** In the same statement at the top as the check: not in the route below. */
function isInside(start: number, facts: Facts): boolean {
  const [check] = callsNamed(facts, 'authenticate');
  const around = facts.statements.find((one) => check && one.start <= check.start && one.end >= check.end);
  return around !== undefined && start >= around.start && start < around.end;
}

function outsideRefusals<One extends Placed>(ones: readonly One[], facts: Facts): One[] {
  const refusals = facts.catches.filter(({ by }) => by !== 'finally').map(({ handler }) => handler);
  return ones.filter(
    ({ place }) => !refusals.some((one) => isIn(place.line, one)) && !isHandler(place, facts),
  );
}
