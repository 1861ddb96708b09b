import type { ClientRecord, UserRecord } from '../outside/data.js';
import type { Grant } from './exchange.js';

/** Which client asks for a token, how, and for which user. */
export interface TokenRequest {
  readonly grant: Grant;
  readonly client: ClientRecord;
  readonly user: UserRecord;
  /** Space-separated (RFC 6749, 3.3). */
  readonly scope?: string;
}

/** Requests whose calls of the learner's function overlap; most groups have one request. */
export type RequestGroup = readonly TokenRequest[];

/** The client asks for a person, with an authorization code. */
export function personRequest(client: ClientRecord, user: UserRecord, scope?: string): TokenRequest {
  return { grant: 'authorization_code', client, user, ...(scope !== undefined && { scope }) };
}

/** The client asks for itself; the user is its service user. */
export function machineRequest(client: ClientRecord, user: UserRecord, scope?: string): TokenRequest {
  return { grant: 'client_credentials', client, user, ...(scope !== undefined && { scope }) };
}
