export interface Exchange {
  /** Absent for a request with a token (RFC 6750). */
  readonly grant?: Grant | undefined;
  readonly status: 'granted' | 'refused';
  readonly request: ExchangeRequest;
  readonly calls: readonly ExchangeCall[];
  readonly response: ExchangeResponse;
  /** Of the token, in a resource request. Empty if it is unknown. */
  readonly clientId: string;
  readonly username: string;
  readonly accessToken: string;
  readonly records: readonly Readonly<Record<string, unknown>>[];
  readonly refusal?: Refusal | undefined;
}

/** RFC 6749, 4.1 with PKCE, 4.4 and 6. No password grant: clients never get a password (RFC 9700, 2.4). */
export type Grant = 'authorization_code' | 'client_credentials' | 'refresh_token';

export interface ExchangeRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, string>>;
}

export interface ExchangeCall {
  readonly function: string;
  readonly arguments: readonly unknown[];
  readonly result?: unknown;
  readonly error?: { readonly name: string; readonly message: string };
  readonly records: readonly unknown[];
  readonly isLearners: boolean;
}

export interface ExchangeResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** `error` is a code of RFC 6749, 5.2 where the library uses one. */
export interface Refusal {
  readonly error: string;
  readonly description: string;
}
