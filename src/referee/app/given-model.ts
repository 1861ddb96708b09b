import type { AskedModel, ModelAnswer } from '../../outside/app-port.js';
import type { Parties } from './parties.js';

type Held = Readonly<Record<string, unknown>>;

/** The functions of the `model.js` that a lesson gives. */
export const givenFunctions: readonly string[] = [
  ...['getClient', 'getUserFromClient', 'saveToken', 'getAccessToken'],
  ...['getAuthorizationCode', 'revokeAuthorizationCode'],
];

export interface GivenState {
  readonly parties: Parties;
  readonly grants: readonly string[];
  /** Of the code or of the bearer token. */
  readonly scope?: string | undefined;
  /** When the bearer token expires. Undefined: it is unknown. */
  readonly expiresAt?: Date | undefined;
  readonly afterMs: number;
  readonly fails?: Failure | undefined;
}

export interface Failure {
  readonly name: string;
  readonly type: 'rejected' | 'threw';
}

export interface AppCall {
  readonly function: string;
  readonly arguments: readonly unknown[];
  readonly result?: unknown;
  readonly error?: { readonly message: string };
  /** In ms since 1970. */
  readonly at: number;
  /** The answer to the request was already over. */
  readonly isLate: boolean;
}

/** Answers for one request, as a model with a database of its own would. */
export function answerFor(state: GivenState, { name, args }: AskedModel): ModelAnswer {
  const { afterMs, fails, parties } = state;
  if (fails?.name === name) {
    const value = { message: parties.failure, code: 'ECONNREFUSED', sql: `select * from ${parties.failure}` };
    return { type: fails.type, value, afterMs };
  }
  return { type: 'returned', value: functions[name]?.(state, args), afterMs };
}

const functions: Readonly<Record<string, (state: GivenState, args: readonly unknown[]) => unknown>> = {
  getClient: ({ parties: { client }, grants }, [id, secret]) =>
    id === client.clientId && secret === client.clientSecret ? recordOf(client, grants) : undefined,
  getUserFromClient: ({ parties: { user } }) => ({ ...user }),
  getAuthorizationCode: ({ parties, grants, scope }, [code]) =>
    code === parties.code
      ? {
          authorizationCode: code,
          expiresAt: new Date(Date.now() + 60_000),
          redirectUri: redirectUri(parties),
          ...(scope !== undefined && { scope: scope.split(' ') }),
          client: recordOf(parties.client, grants),
          user: { ...parties.user },
        }
      : undefined,
  revokeAuthorizationCode: ({ parties }, [code]) => heldIn(code).authorizationCode === parties.code,
  saveToken: ({ parties }, [token]) => ({
    ...heldIn(token),
    client: { id: parties.client.id },
    user: { username: parties.user.username },
  }),
  getAccessToken: ({ parties, expiresAt, scope }, [token]) =>
    token === parties.accessToken && expiresAt !== undefined
      ? {
          accessToken: token,
          accessTokenExpiresAt: expiresAt,
          ...(scope !== undefined && { scope: scope.split(' ') }),
          client: { id: parties.client.id },
          user: { username: parties.user.username },
        }
      : undefined,
};

export function redirectUri({ client }: Pick<Parties, 'client'>): string {
  return `https://${client.clientId}.example/back`;
}

function recordOf(client: Parties['client'], grants: readonly string[]): Held {
  return { ...client, grants: [...grants], redirectUris: [redirectUri({ client })] };
}

function heldIn(value: unknown): Held {
  return typeof value === 'object' && value !== null ? (value as Held) : {};
}
