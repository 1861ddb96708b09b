import { plainModules } from '#lesson';
import type { IssuedSubject } from '#lesson/function/lookup';

/** See `getAccessToken` in the library's model specification. */
export const subject: IssuedSubject = {
  type: 'function',
  name: 'getAccessToken',
  parameters: ['accessToken'],
  reads: ['token.accessToken'],
  list: 'tokens',
  record: 'token',
  key: 'accessToken',
  expiry: 'accessTokenExpiresAt',
  needed: [],
  modules: plainModules,
  properties: {
    token: ['accessToken', 'accessTokenExpiresAt', 'refreshToken', 'scope', 'client', 'user'],
    db: ['clients', 'users', 'tokens'],
  },
  texts: {
    values: ['the access token that came with the request'],
    when: 'when a request comes with an access token',
    before: 'before any request has come',
    result: 'token',
    done: 'The token was found and returned',
    verb: 'find',
    doing: 'finding',
    code: ['return database.array.find(', '  (item) => item.property === one,', ');'],
    first: 'request',
    request: 'request with a token',
    traffic: 'The token comes from',
    use: 'search in an array',
    method: 'returns the first item that fits',
    misuse: 'The function searches in the database object',
    owner: 'the token is in',
    need: 'The server needs the token to know who asks, and for how long',
    without: 'cannot check any access token (RFC 6749, section 7)',
    test: '`token.accessToken === accessToken`',
  },
};
