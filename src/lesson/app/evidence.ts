import type { AppExchange, CallFact, Ending, Evidence, Facts, HttpAnswer, Place, WholeAnswer } from '#lesson';

/** What the steps of a lesson about an app read. Empty if the file could not be loaded. */
export function exchangesIn({ app }: Evidence): readonly AppExchange[] {
  return app?.exchanges ?? [];
}

export function goodExchanges(evidence: Evidence): readonly AppExchange[] {
  return exchangesIn(evidence).filter((exchange) => exchange.case === 'good');
}

export function isWhole(answer: HttpAnswer): answer is WholeAnswer {
  return answer.type === 'whole';
}

export function isSuccess(answer: HttpAnswer): answer is WholeAnswer {
  return answer.type === 'whole' && answer.status >= 200 && answer.status < 300;
}

/** The header in lower case, without parameters: `application/json`. */
export function contentType({ headers }: WholeAnswer): string {
  const [type = ''] = (headers['content-type'] ?? '').split(';');
  return type.trim().toLowerCase();
}

export function jsonIn({ body }: WholeAnswer): Readonly<Record<string, unknown>> | undefined {
  try {
    const parsed: unknown = JSON.parse(body);
    const isObject = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
    return isObject ? (parsed as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}

/** Why no answer came: it hung, ended the process or crashed. */
export function endingIn(exchanges: readonly AppExchange[]): Ending | undefined {
  return exchanges.find(({ ending }) => ending)?.ending;
}

/** Calls of the handler's response: `res.json(…)`, `res.status(…).send(…)`. */
const answering = new Set(['json', 'send', 'end', 'sendStatus', 'render']);

/** Where the file answers, the last one first: there the error is answered in most files. */
export function answerPlaces({ calls }: Facts): readonly Place[] {
  return calls.filter(({ callee }) => answering.has(callee.at(-1) ?? '')).map(({ place }) => place);
}

export function callsNamed({ calls }: Facts, ...names: readonly string[]): readonly CallFact[] {
  return calls.filter(({ callee }) => names.includes(callee.at(-1) ?? ''));
}
