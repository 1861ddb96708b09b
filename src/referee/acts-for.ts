import type { ClientRecord } from '../outside/data.js';
import type { Grant } from './exchange.js';

/** The grants of a client today: files of earlier versions say `password` for a client that acts for people. */
export function actableGrants(grants: readonly string[]): string[] {
  return [...new Set(grants.map((grant) => (grant === 'password' ? 'authorization_code' : grant)))];
}

/** The client as the server needs it; the very object unless its file is old. */
export function actableClient(client: ClientRecord): ClientRecord {
  return client.grants.includes('password') ? { ...client, grants: actableGrants(client.grants) } : client;
}

/** Whether the client may ask with that grant, and has credentials that the server reads (VSCHAR in RFC 6749, A). */
export function mayAsk(grant: Grant): (client: ClientRecord) => boolean {
  const isReadable = (credential: string): boolean => /^[ -~]+$/.test(credential);
  return ({ grants, clientId, clientSecret }) =>
    grants.includes(grant) && isReadable(clientId) && isReadable(clientSecret);
}
