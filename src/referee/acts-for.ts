import type { ClientRecord } from '../outside/data.js';
import type { Grant } from './exchange.js';

/** Old files say `password` for a client that acts for people. */
export function actableGrants(grants: readonly string[]): string[] {
  return [...new Set(grants.map((grant) => (grant === 'password' ? 'authorization_code' : grant)))];
}

export function actableClient(client: ClientRecord): ClientRecord {
  return client.grants.includes('password') ? { ...client, grants: actableGrants(client.grants) } : client;
}

/** The server can read only VSCHAR (RFC 6749, A). */
export function mayAsk(grant: Grant): (client: ClientRecord) => boolean {
  const isReadable = (credential: string): boolean => /^[ -~]+$/.test(credential);
  return ({ grants, clientId, clientSecret }) =>
    grants.includes(grant) && isReadable(clientId) && isReadable(clientSecret);
}
