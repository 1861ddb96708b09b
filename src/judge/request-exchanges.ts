import type { AskedRequest } from '../lesson/requests-run.js';
import type { Exchange } from '../referee/exchange.js';
import type { SentRequest } from '../referee/requests/send.js';
import { isSuccessful, responseOf } from '../referee/app/as-exchange.js';

/** More would be too long to read. */
const mostShown = 20;

/** What `trace` shows of a file with requests. */
export function requestExchanges(asked: readonly AskedRequest[]): readonly Exchange[] {
  const sent = asked.flatMap((one) => (one.type === 'sent' ? [one.sent] : []));
  return sent.slice(0, mostShown).map((one) => exchangeOf(one, sent));
}

function exchangeOf({ request, answer, calls, saved }: SentRequest, all: readonly SentRequest[]): Exchange {
  const { method, path, headers, body } = request;
  const fields = fieldsOf(body);
  const isToken = saved.length > 0 || fields.grant_type !== undefined;
  const used = all.flatMap((one) => one.saved).find((one) => carries(request, one.accessToken));
  const record = saved[0] ?? used;
  return {
    ...(isToken && { grant: 'client_credentials' as const }),
    status: isSuccessful(answer) ? 'granted' : 'refused',
    request: { method, path, headers, body: fields },
    calls,
    response: responseOf(answer),
    records: saved,
    accessToken: stringIn(record, 'accessToken'),
    clientId: stringIn(record?.client, 'id') || (fields.client_id ?? ''),
    username: stringIn(record?.user, 'username'),
  };
}

function carries({ headers }: SentRequest['request'], token: unknown): boolean {
  return Object.values(headers).some((value) => value.split(/\s+/).includes(String(token)));
}

/** Of a form or of JSON. */
function fieldsOf(body: string): Readonly<Record<string, string>> {
  try {
    const fields = Object.entries(Object(JSON.parse(body)) as Readonly<Record<string, unknown>>);
    return Object.fromEntries(fields.map(([name, value]) => [name, String(value)]));
  } catch {
    return Object.fromEntries(new URLSearchParams(body));
  }
}

/** The empty string if there is no such string. */
function stringIn(record: unknown, name: string): string {
  const value = (Object(record) as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'string' ? value : '';
}
