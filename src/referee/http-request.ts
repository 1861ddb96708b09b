import type { ClientRecord } from '../outside/data.js';
import type { IssuedCode } from './authorization-code.js';
import type { ExchangeRequest } from './exchange.js';
import type { TokenRequest } from './token-request.js';

export function httpRequest(wanted: TokenRequest, code: IssuedCode | undefined): ExchangeRequest {
  const { headers, body: credentials } = credentialsOf(wanted.client);
  const body = { grant_type: wanted.grant, ...credentials, ...(code ? codeBody(code) : scopeBody(wanted)) };
  return {
    method: 'POST',
    path: '/token',
    headers: {
      ...headers,
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': String(new URLSearchParams(body).toString().length),
    },
    body,
  };
}

/** Basic (RFC 6749, 2.3.1), or the body if the id has a colon: the library does not decode `%3A`. */
function credentialsOf({ clientId, clientSecret }: ClientRecord): Pick<ExchangeRequest, 'headers' | 'body'> {
  if (clientId.includes(':')) {
    return { headers: {}, body: { client_id: clientId, client_secret: clientSecret } };
  }
  const pair = Buffer.from(`${clientId}:${clientSecret}`).toString('base64');
  return { headers: { authorization: `Basic ${pair}` }, body: {} };
}

/** RFC 6749, 4.1.3 and RFC 7636, 4.5. */
function codeBody({ record, verifier }: IssuedCode): ExchangeRequest['body'] {
  return { code: record.authorizationCode, redirect_uri: record.redirectUri, code_verifier: verifier };
}

/** RFC 6749, 4.4.2. In a code grant the scope belongs to the code. */
function scopeBody({ scope }: TokenRequest): ExchangeRequest['body'] {
  return scope === undefined ? {} : { scope };
}
