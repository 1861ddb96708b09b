import { plainModules } from '#lesson';
import type { LookupSubject } from '#lesson/function/lookup';

/** See `getClient` in the library's model specification. */
export const subject: LookupSubject = {
  type: 'function',
  name: 'getClient',
  parameters: ['clientId', 'clientSecret'],
  reads: ['client.clientId', 'client.clientSecret'],
  list: 'clients',
  record: 'client',
  key: 'clientId',
  secret: 'clientSecret',
  needed: ['grants'],
  modules: plainModules,
  properties: {
    client: ['id', 'clientId', 'clientSecret', 'name', 'grants'],
    db: ['clients', 'users', 'tokens'],
  },
  texts: {
    values: ['the id of the client', 'the secret of the client'],
    when: 'when a client asks for a token',
    before: 'before any client has asked',
    result: 'client',
    done: 'The client was found and returned',
    verb: 'find',
    doing: 'finding',
    code: ['return database.array.find(', '  (item) => item.property === one,', ');'],
    first: 'token request',
    request: 'token request',
    traffic: 'The client comes from',
    use: 'search in an array',
    method: 'returns the first item that fits',
    misuse: 'The function searches in the database object',
    owner: 'the client is in',
    need: 'The server needs the client to go on with the request',
    without: 'cannot answer any token request (RFC 6749, section 2.3)',
    test: '`client.clientId === clientId`',
  },
};
