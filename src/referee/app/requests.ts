import { redirectUri } from './given-model.js';
import type { AppHttpRequest } from './http.js';
import type { Parties } from './parties.js';

export type Form = Readonly<Record<string, string>>;

/** Where a client sends its id and its secret (RFC 6749, 2.3.1). */
export type Credentials = 'basic' | 'body';

const form = { 'content-type': 'application/x-www-form-urlencoded' };

export function signed(
  by: Credentials,
  { client }: Pick<Parties, 'client'>,
  asked: Form = { grant_type: 'client_credentials' },
): AppHttpRequest {
  const { clientId, clientSecret } = client;
  if (by === 'body') return post({ ...asked, client_id: clientId, client_secret: clientSecret });
  return post(asked, basic(clientId, clientSecret));
}

/** RFC 6749, 4.1.3. */
export function codeForm(parties: Pick<Parties, 'client' | 'code'>): Form {
  return { grant_type: 'authorization_code', code: parties.code, redirect_uri: redirectUri(parties) };
}

export function basic(name: string, password: string): Form {
  return { authorization: `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}` };
}

export function post(asked: Form, headers: Form = {}): AppHttpRequest {
  const body = new URLSearchParams(asked).toString();
  return { method: 'POST', path: '/token', headers: { ...form, ...headers }, body };
}

/** RFC 6750, 2.1. */
export function bearer(token: string): Form {
  return { authorization: `Bearer ${token}` };
}

export function photos(headers: Form = {}, path = '/photos'): AppHttpRequest {
  return { method: 'GET', path, headers, body: '' };
}
