import type { CallFact, Facts, Place, Spot } from '#lesson';

/** Calls of the handler's response: `res.json(…)`, `res.status(…).send(…)`. */
const answering = new Set(['json', 'send', 'end', 'sendStatus', 'render']);

/** Where the file answers, in the order of the source. */
export function answerPlaces({ calls }: Facts): readonly Place[] {
  return calls.filter(({ callee }) => answering.has(callee.at(-1) ?? '')).map(({ place }) => place);
}

export function callsNamed({ calls }: Facts, ...names: readonly string[]): readonly CallFact[] {
  return calls.filter(({ callee }) => names.includes(callee.at(-1) ?? ''));
}

/** Where errors are answered: in the last `catch`, else where the library is called. */
export function errorPlace(facts: Facts, method: string): Place | undefined {
  const handler = facts.catches.findLast(({ by }) => by !== 'finally')?.handler;
  const inside = handler && answerPlaces(facts).find(({ line }) => isIn(line, handler));
  return inside ?? handler?.place ?? callsNamed(facts, method)[0]?.place;
}

/** What refuses before the library is asked, or passes it a request of its own. */
export function ownRefusalPlace(facts: Facts, method: string): Place | undefined {
  const [call] = callsNamed(facts, method);
  const made = callsNamed(facts, 'Request').find(({ arguments: [of] }) => of?.type === 'ObjectExpression');
  const handlers = facts.catches.map(({ handler }) => handler);
  const early = answerPlaces(facts).find(
    ({ line }) => call && line < call.place.line && !handlers.some((one) => isIn(line, one)),
  );
  return made?.place ?? early;
}

/** `next(err)`: Express answers with the stack. */
export function passedOnPlace(facts: Facts): Place | undefined {
  return callsNamed(facts, 'next').find(({ arguments: [value] }) =>
    /^e(?:rr|rror)?$/.test(value?.path?.[0] ?? ''),
  )?.place;
}

export function exitPlace(facts: Facts): Place | undefined {
  return callsNamed(facts, 'exit', 'abort')[0]?.place;
}

export function isIn(line: number, { place, last }: Pick<Spot, 'place' | 'last'>): boolean {
  return line >= place.line && line <= last.line;
}
