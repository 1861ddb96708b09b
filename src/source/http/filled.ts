import type { WrittenRequest } from './request-file.js';
import { expressionsIn, withValues } from './values.js';

/** As it is sent. */
export interface FilledRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export function expressionsOf({ target, headers, body }: WrittenRequest): readonly string[] {
  return [target, ...headers.flatMap(({ name, value }) => [name, value]), body].flatMap(expressionsIn);
}

/** Set by the tool: they belong to the connection. */
const ownHeaders = ['host', 'connection', 'content-length', 'transfer-encoding'];

export function filled(
  { method, target, headers, body }: WrittenRequest,
  valueOf: (expression: string) => string,
): FilledRequest {
  const all = headers.map(({ name, value }): [string, string] => [
    withValues(name, valueOf).toLowerCase(),
    withValues(value, valueOf),
  ]);
  const first = new Map([...all].reverse());
  for (const name of ownHeaders) first.delete(name);
  const authorization = first.get('authorization');
  if (authorization !== undefined) first.set('authorization', encodedBasic(authorization));
  return {
    method,
    path: pathOf(withValues(target, valueOf)),
    headers: Object.fromEntries([...first].reverse()),
    body: withValues(body, valueOf),
  };
}

/** Any host is the server in memory. */
function pathOf(target: string): string {
  const whole = /^(?:[a-z]+:)?\/\//i.test(target) || target.startsWith('/') ? target : `http://${target}`;
  try {
    const { pathname, search } = new URL(whole, 'http://localhost');
    return pathname + search;
  } catch {
    return `/${encodeURIComponent(target)}`;
  }
}

/** `Basic id secret` and `Basic id:secret`, as the REST clients allow it. */
function encodedBasic(value: string): string {
  const [, scheme = '', id = '', secret = ''] =
    /^(Basic)\s+(\S+)\s+(\S+)$/i.exec(value) ?? /^(Basic)\s+([^\s:]+):(.*)$/i.exec(value) ?? [];
  return scheme === '' ? value : `${scheme} ${Buffer.from(`${id}:${secret}`).toString('base64')}`;
}
