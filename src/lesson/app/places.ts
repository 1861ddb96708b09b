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

export function exitPlace(facts: Facts): Place | undefined {
  return callsNamed(facts, 'exit', 'abort')[0]?.place;
}

export function isIn(line: number, { place, last }: Pick<Spot, 'place' | 'last'>): boolean {
  return line >= place.line && line <= last.line;
}
