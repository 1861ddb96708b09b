import type { IssuedCode } from './authorization-code.js';
import type { ExchangeRequest } from './exchange.js';
import type { Credentials, ResourceRequest, TokenRequest } from './request.js';

export function tokenHttpRequest(wanted: TokenRequest, code: IssuedCode | undefined): ExchangeRequest {
  const { headers, body: credentials } = credentialsOf(wanted.credentials ?? wanted.client);
  const body = { grant_type: wanted.grant, ...credentials, ...grantBody(wanted, code) };
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

/** RFC 6750, 2.1. */
export function resourceHttpRequest({ accessToken }: ResourceRequest): ExchangeRequest {
  return { method: 'GET', path: '/photos', headers: { authorization: `Bearer ${accessToken}` }, body: {} };
}

/** Basic (RFC 6749, 2.3.1), or the body if the id has a colon: the library does not decode `%3A`. */
function credentialsOf({ clientId, clientSecret }: Credentials): Pick<ExchangeRequest, 'headers' | 'body'> {
  if (clientId.includes(':')) {
    return { headers: {}, body: { client_id: clientId, client_secret: clientSecret } };
  }
  const pair = Buffer.from(`${clientId}:${clientSecret}`).toString('base64');
  return { headers: { authorization: `Basic ${pair}` }, body: {} };
}

function grantBody(wanted: TokenRequest, code: IssuedCode | undefined): ExchangeRequest['body'] {
  const { refreshToken } = wanted;
  if (refreshToken !== undefined) return { refresh_token: refreshToken }; // RFC 6749, 6
  return code ? codeBody(code) : scopeBody(wanted);
}

/** RFC 6749, 4.1.3 and RFC 7636, 4.5. */
function codeBody({ record, verifier }: IssuedCode): ExchangeRequest['body'] {
  return { code: record.authorizationCode, redirect_uri: record.redirectUri, code_verifier: verifier };
}

/** RFC 6749, 4.4.2. In a code grant the scope belongs to the code. */
function scopeBody({ scope }: TokenRequest): ExchangeRequest['body'] {
  return scope === undefined ? {} : { scope };
}
