import { plainModules } from '#lesson';
import type { StoreSubject } from '#lesson/function/store';

/** See `saveToken` in the library's model specification. */
export const subject: StoreSubject = {
  type: 'function',
  name: 'saveToken',
  parameters: ['token', 'client', 'user'],
  reads: ['client.clientId', 'user.username'],
  list: 'tokens',
  modules: plainModules,
  properties: {
    token: [
      'accessToken',
      'accessTokenExpiresAt',
      'refreshToken',
      'refreshTokenExpiresAt',
      'scope',
      'authorizationCode',
      'client',
      'user',
    ],
    client: ['id', 'clientId', 'clientSecret', 'name', 'grants'],
    user: ['id', 'username', 'password', 'name'],
    db: ['clients', 'users', 'tokens'],
  },
  olderName: 'saveAccessToken',
  changes: 'token',
  key: 'accessToken',
  issued: ['refreshToken', 'refreshTokenExpiresAt', 'scope'],
  optional: ['authorizationCode'], // of the code grant: it is used up
  parts: [
    { name: 'client', key: 'id', source: 'clientId', secret: 'clientSecret' },
    { name: 'user', key: 'username', source: 'username', secret: 'password' },
  ],
  texts: {
    values: ['the token', 'the client', 'the user'],
    when: 'when it has a token',
    before: 'when there is no token yet',
    result: 'token',
    done: 'The token was saved and returned',
    verb: 'save',
    doing: 'saving',
    code: ['database.array.push(item);', 'return item;'],
    first: 'token',
    request: 'token request',
    traffic: 'The token goes to',
    use: 'add to an array',
    method: 'adds one item at the end',
    misuse: 'The record is added to the database object',
    owner: 'the token belongs to',
    need: 'The server needs the token to answer the client',
    without: 'cannot answer any token request (RFC 6749, section 3.2)',
    test: '`if (token)`, or `token.scope !== undefined`',
  },
};
