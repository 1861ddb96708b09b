import type { ClientRecord, UserRecord } from '../outside/data.js';
import type { IssuedCode } from './authorization-code.js';

/** All functions that the library may call (its model specification). */
export const modelFunctions: readonly string[] = [
  ...['getClient', 'getUser', 'getUserFromClient', 'getAccessToken', 'getRefreshToken'],
  ...['getAuthorizationCode', 'saveToken', 'saveAuthorizationCode', 'revokeToken'],
  ...['revokeAuthorizationCode', 'generateAccessToken', 'generateRefreshToken'],
  ...['generateAuthorizationCode', 'validateScope', 'verifyScope', 'validateRedirectUri'],
];

type Held = Readonly<Record<string, unknown>>;

export interface OwnModel {
  /** What a request needs; the learner's function replaces its namesake. */
  readonly functions: Readonly<Record<string, (...args: unknown[]) => unknown>>;
  /** By our own `saveToken`. */
  readonly saved: readonly Held[];
}

export interface KnownToServer {
  readonly clients: readonly ClientRecord[];
  /** Of a client that acts for itself. */
  readonly user?: UserRecord | undefined;
  readonly code?: IssuedCode | undefined;
  readonly accessToken: string;
  readonly refreshToken: string;
  /** The records of the database at the moment. */
  readonly tokens: () => readonly Held[];
  /** Refresh tokens that our `revokeToken` removed. */
  readonly revoked: Set<unknown>;
}

export function createOwnModel(known: KnownToServer): OwnModel {
  const { clients, user, code, accessToken, refreshToken, tokens, revoked } = known;
  const record = code?.record;
  const saved: Held[] = [];
  return {
    saved,
    functions: {
      // The port recognises the record by identity.
      getClient: (id, secret) =>
        clients.find(({ clientId, clientSecret }) => clientId === id && clientSecret === secret),
      getUserFromClient: () => user,
      getAuthorizationCode: (sent) => (record?.authorizationCode === sent ? record : undefined),
      revokeAuthorizationCode: (used) => (used as Held).authorizationCode === record?.authorizationCode,
      getAccessToken: (sent) => [...tokens(), ...saved].find((one) => one.accessToken === sent),
      getRefreshToken: (sent) =>
        revoked.has(sent) ? undefined : [...tokens(), ...saved].find((one) => one.refreshToken === sent),
      revokeToken: (token) => {
        revoked.add((token as Held).refreshToken);
        return true;
      },
      generateAccessToken: () => accessToken,
      generateRefreshToken: () => refreshToken,
      saveToken: (token, of, by) => {
        const { clientId } = of as ClientRecord;
        const { username } = by as UserRecord;
        const complete = { ...(token as Held), client: { id: clientId }, user: { username } };
        saved.push(complete);
        return complete;
      },
    },
  };
}
