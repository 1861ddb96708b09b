import { plainModules } from '#lesson';
import type { FunctionSubject } from '#lesson/function';

/** See `getUserFromClient` in the library's model specification. */
export const subject: FunctionSubject = {
  type: 'function',
  name: 'getUserFromClient',
  parameters: ['client'],
  reads: ['client.clientId'],
  list: 'users',
  modules: plainModules,
  properties: {
    client: ['id', 'clientId', 'clientSecret', 'name', 'grants'],
    db: ['clients', 'users', 'tokens'],
  },
  texts: {
    values: ['the client that acts for itself'],
    when: 'when a client asks for a token of its own',
    before: 'before any client has asked',
    result: 'user',
    done: 'The user was made and returned',
    verb: 'make',
    doing: 'making',
    code: ['const name = `text${value}`;', 'return { property: name };'],
    first: 'token request of a machine',
    request: 'token request of a machine',
    traffic: 'The user comes from',
    use: 'search in an array',
    method: 'returns the first item that fits',
    misuse: 'The function searches in the database object',
    owner: 'the user is in',
    need: 'The server needs a user for each token',
    without: 'cannot answer a client that acts for itself (RFC 6749, section 4.4)',
    test: "`client.clientId === 'a'`",
  },
};
