import type { ClientRecord, UserRecord } from '../outside/data.js';
import type { ExchangeRequest, Grant } from './exchange.js';

/** Who asks for a token, how, and for whom. */
export interface TokenRequest {
  readonly grant: Grant;
  readonly client: ClientRecord;
  readonly user: UserRecord;
  /** Space-separated (RFC 6749, 3.3). */
  readonly scope?: string;
}

/**
 * The HTTP request to the token endpoint. The client authenticates with Basic (RFC 6749, 2.3.1);
 * the password grant (RFC 6749, 4.3) is here because it is the shortest way to a token with a
 * user and a refresh token. New servers must not offer it (RFC 9700, 2.4).
 */
export function httpRequest({ grant, client, user, scope }: TokenRequest): ExchangeRequest {
  const body = {
    grant_type: grant,
    ...(grant === 'password' && { username: user.username, password: user.password }),
    ...(scope !== undefined && { scope }),
  };
  return {
    method: 'POST',
    path: '/token',
    headers: {
      authorization: `Basic ${Buffer.from(`${client.clientId}:${client.clientSecret}`).toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': String(new URLSearchParams(body).toString().length),
    },
    body,
  };
}
