import type { AppExchange, Evidence, HttpAnswer, Place, Thrown, WholeAnswer } from '#lesson';

/** What the steps of a lesson about an app read. Empty if the file could not be loaded. */
export function exchangesIn({ app }: Evidence): readonly AppExchange[] {
  return app?.exchanges ?? [];
}

/** All uses of the library, from the load on. */
export function usesIn(evidence: Evidence): AppExchange['uses'] {
  return [...(evidence.app?.loaded?.uses ?? []), ...exchangesIn(evidence).flatMap(({ uses }) => uses)];
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

export function errorText({ name, message }: Thrown): string {
  return `${name}: ${message.split('\n')[0] ?? ''}`;
}

/** The string `error` of a JSON body. */
export function errorIn({ answer }: AppExchange): string | undefined {
  const error = answer.type === 'whole' ? jsonIn(answer)?.error : undefined;
  return typeof error === 'string' ? error : undefined;
}

/** Express sends the stack of an error that no code caught. */
export function thrownIn(body: string): { readonly text: string; readonly place?: Place } | undefined {
  const [, text] = /<pre>(\w*(?:Error|Exception)\b[^<\n]*)/.exec(body) ?? [];
  if (text === undefined) return undefined;
  const [, line, column] = /app\.[cm]?js:(\d+):(\d+)/.exec(body) ?? [];
  const plain = text.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&gt;', '>');
  const place = line === undefined ? {} : { place: { line: Number(line), column: Number(column) } };
  return { text: plain, ...place };
}

/** A good request fares as badly: the mistake is that of an earlier step. */
export function isSameAnswer(good: AppExchange, refused: AppExchange): boolean {
  if (good.ending || refused.ending) return good.ending?.type === refused.ending?.type;
  const [one, other] = [good.answer, refused.answer];
  if (one.type !== 'whole' || other.type !== 'whole') return one.type === other.type;
  return one.status === other.status && jsonIn(one)?.error === jsonIn(other)?.error;
}
