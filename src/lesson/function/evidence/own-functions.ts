import type { CallFact, Facts, Place, Spot } from '#lesson';
import { covers } from './spots.js';

export interface OwnFunction extends Pick<Spot, 'start' | 'end' | 'place' | 'last'> {
  readonly name: string;
  readonly isAsync: boolean;
}

export function ownFunction(
  name: string,
  { declarations, statements, code }: Facts,
): OwnFunction | undefined {
  const declared = declarations.find(
    ({ names, value }) => names.join() === name && /^(?:Arrow)?FunctionExpression$/.test(value.type),
  );
  const spot =
    declared?.value ??
    statements.find(
      ({ declares, start }) =>
        declares.join() === name && /^(?:async\s+)?function\b/.test(code.slice(start, start + 40)),
    );
  return spot && { ...spot, name, isAsync: isAsync(spot, code) };
}

export function isAsync({ start }: Pick<Spot, 'start'>, code: string): boolean {
  return /^async\b/.test(code.slice(start, start + 6));
}

/** `build;`, `token = build`, `return build`: the result was meant. */
export interface Uncalled {
  readonly function: OwnFunction;
  readonly place: Place;
}

export function uncalled(facts: Facts): Uncalled | undefined {
  for (const { path, place } of valuesIn(facts)) {
    const name = path?.length === 1 ? path[0] : undefined;
    const own = name === undefined ? undefined : ownFunction(name, facts);
    const isCalled = facts.calls.some(({ callee }) => callee.join('.') === name);
    if (own && !isCalled) return { function: own, place };
  }
  return undefined;
}

interface Value {
  readonly path?: readonly string[];
  readonly place: Place;
}

/** A callback is meant without parentheses. */
function valuesIn({ reads, writes, declarations, keys, calls, returns }: Facts): Value[] {
  const set = [...writes, ...declarations, ...keys].filter(({ depth }) => depth > 0);
  const given = calls.filter(({ callee, depth }) => depth > 0 && takesValues.test(callee.join('.')));
  return [
    ...reads.filter(({ path, depth }) => path.length === 1 && depth > 0),
    ...given.flatMap((call) => call.arguments),
    ...returns.filter(({ depth }) => depth > 0),
    ...set.map(({ value }) => value),
  ];
}

const takesValues = /^Object\.assign$|\.(?:push|unshift|concat)$/;

/** `find(client)`, or `found` of `const found = find(client)`. */
export function promisedBy(spot: Spot, path: readonly string[], facts: Facts): OwnFunction | undefined {
  const declared = facts.declarations.find(({ names }) => names.join() === path[0]);
  const value = declared?.value ?? spot;
  const call = facts.calls.find((one) => one.start === value.start && covers(value, one.place));
  const own = call && ownFunction(call.callee.join('.'), facts);
  return own?.isAsync ? own : undefined;
}

export type Late =
  | { readonly type: 'async-callback' | 'timer' | 'then'; readonly method: string }
  | { readonly type: 'async-function'; readonly name?: string };

export function lateBecause(spot: Spot, facts: Facts): Late | undefined {
  const around = facts.calls
    .filter((call) => call.start !== spot.start && covers(call, spot.place) && call.end >= spot.end)
    .filter((call) => argumentAround(call, spot) || call.callee.join() === '?');
  const late = around.map((call) => lateIn(call, spot, facts)).find((one) => one !== undefined);
  if (late) return late;
  const own = facts.calls
    .map(({ callee }) => ownFunction(callee.join('.'), facts))
    .find((one) => one?.isAsync && covers(one, spot.place));
  return own && { type: 'async-function', name: own.name };
}

function argumentAround(
  { arguments: given }: CallFact,
  spot: Spot,
): CallFact['arguments'][number] | undefined {
  return given.find((one) => covers(one, spot.place));
}

function lateIn(call: CallFact, spot: Spot, { code }: Facts): Late | undefined {
  const method = call.callee.at(-1) ?? '?';
  const given = argumentAround(call, spot);
  if (/^(?:set(?:Timeout|Interval|Immediate)|queueMicrotask|nextTick)$/.test(method))
    return { type: 'timer', method };
  if (/^(?:then|catch|finally)$/.test(method)) return { type: 'then', method };
  if (method === '?')
    return isAsync({ start: call.start + 1 }, code) ? { type: 'async-function' } : undefined;
  return given && isAsync(given, code) ? { type: 'async-callback', method } : undefined;
}
