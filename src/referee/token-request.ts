import type { ClientRecord, UserRecord } from '../outside/data.js';
import type { Grant } from './exchange.js';

export interface TokenRequest {
  readonly grant: Grant;
  readonly client: ClientRecord;
  readonly user: UserRecord;
  readonly scope?: string;
}

/** Requests whose calls overlap; most groups have one request. */
export type RequestGroup = readonly TokenRequest[];

export function personRequest(client: ClientRecord, user: UserRecord, scope?: string): TokenRequest {
  return { grant: 'authorization_code', client, user, ...(scope !== undefined && { scope }) };
}

export function machineRequest(client: ClientRecord, user: UserRecord, scope?: string): TokenRequest {
  return { grant: 'client_credentials', client, user, ...(scope !== undefined && { scope }) };
}
