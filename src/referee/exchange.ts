export interface Exchange {
  readonly grant: Grant;
  readonly status: 'granted' | 'refused';
  readonly request: ExchangeRequest;
  readonly calls: readonly ExchangeCall[];
  readonly response: ExchangeResponse;
  readonly clientId: string;
  readonly username: string;
  /** The access token that the server generated, whatever the function returned. */
  readonly accessToken: string;
  readonly records: readonly Readonly<Record<string, unknown>>[];
  readonly refusal?: Refusal | undefined;
}

/** RFC 6749, 4.1 with PKCE, and 4.4. No password grant: clients never get a password (RFC 9700, 2.4). */
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
  readonly records: readonly unknown[];
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
