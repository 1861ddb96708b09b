import type { ClientRecord, UserRecord } from '../outside/data.js';
import type { Grant } from './exchange.js';
import type { Purpose } from './purpose.js';

/** What is asked of the server, or of the learner's function itself. */
export type Request = TokenRequest | ResourceRequest | BareCall;

/** RFC 6749, 4.1.3, 4.4.2 and 6. */
export interface TokenRequest {
  readonly type: 'token';
  readonly grant: Grant;
  readonly client: ClientRecord;
  readonly user: UserRecord;
  readonly scope?: string;
  /** Default: the client's own. */
  readonly credentials?: Credentials;
  /** For the grant `refresh_token`. */
  readonly refreshToken?: string;
  readonly purpose: Purpose;
}

export interface Credentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** With a bearer token (RFC 6750, 2.1). */
export interface ResourceRequest {
  readonly type: 'resource';
  readonly accessToken: string;
  readonly purpose: Purpose;
}

/** For values with which the library never calls the function. */
export interface BareCall {
  readonly type: 'call';
  readonly args: readonly unknown[];
  readonly purpose: Purpose;
}

/** Their calls overlap. */
export type RequestGroup = readonly Request[];

export function personRequest(client: ClientRecord, user: UserRecord, scope?: string): TokenRequest {
  return tokenRequest('authorization_code', client, user, scope);
}

export function machineRequest(client: ClientRecord, user: UserRecord, scope?: string): TokenRequest {
  return tokenRequest('client_credentials', client, user, scope);
}

/** RFC 6749, 6. */
export function refreshRequest(client: ClientRecord, user: UserRecord, refreshToken: string): TokenRequest {
  return { ...tokenRequest('refresh_token', client, user, undefined), refreshToken };
}

/** `record`: what the server stored, if it issued the token (RFC 6750, 2.1). */
export function resourceRequest(
  accessToken: string,
  record?: Readonly<Record<string, unknown>>,
): ResourceRequest {
  const purpose: Purpose = record ? { type: 'own', record } : { type: 'unknown', change: 'invented' };
  return { type: 'resource', accessToken, purpose };
}

function tokenRequest(
  grant: Grant,
  client: ClientRecord,
  user: UserRecord,
  scope: string | undefined,
): TokenRequest {
  const purpose = { type: 'store' } as const;
  return { type: 'token', grant, client, user, purpose, ...(scope !== undefined && { scope }) };
}
