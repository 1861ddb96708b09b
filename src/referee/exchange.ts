/** One recorded token request: the HTTP request, the server's calls of the model, the HTTP response. */
export interface Exchange {
  readonly grant: Grant;
  readonly status: 'granted' | 'refused';
  readonly request: ExchangeRequest;
  readonly calls: readonly ExchangeCall[];
  readonly response: ExchangeResponse;
  readonly clientId: string;
  readonly username: string;
  /** The access token that the server generated for this request, whatever the learner's function returned. */
  readonly accessToken: string;
  /** The records that this request added to the database's tokens. */
  readonly records: readonly Readonly<Record<string, unknown>>[];
  /** Why the server refused. */
  readonly refusal?: Refusal | undefined;
}

/**
 * The grant types that are played: RFC 6749, 4.1 with PKCE (RFC 7636) for a person, and 4.4 for a machine. There is no
 * password grant: a person's password is never given to a client (RFC 9700, 2.4).
 */
export type Grant = 'authorization_code' | 'client_credentials';

export interface ExchangeRequest {
  readonly method: 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, string>>;
}

export interface ExchangeCall {
  readonly function: string;
  readonly arguments: readonly unknown[];
  readonly result?: unknown;
  readonly error?: { readonly name: string; readonly message: string };
  /** The records that the call added to the database's tokens. */
  readonly records: readonly unknown[];
  /** Whether the learner wrote the function; the others are ours. */
  readonly isLearners: boolean;
}

export interface ExchangeResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** The library's error: `error` is a code of RFC 6749, 5.2 where the library uses one. */
export interface Refusal {
  readonly error: string;
  readonly description: string;
}
