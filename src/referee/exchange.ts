/** One whole token request, as it was recorded: what went over the wire, and what the server asked the model in between. */
export interface Exchange {
  readonly grant: Grant;
  readonly status: 'granted' | 'refused';
  readonly request: ExchangeRequest;
  readonly calls: readonly ExchangeCall[];
  readonly response: ExchangeResponse;
  /** Who asked, and for whom. */
  readonly clientId: string;
  readonly username: string;
  /** The records that this request added to the database's tokens. */
  readonly records: readonly Readonly<Record<string, unknown>>[];
  /** Why the server refused. */
  readonly refusal?: Refusal | undefined;
}

/** The grant types that are played through: RFC 6749, 4.4 and 4.3. */
export type Grant = 'client_credentials' | 'password';

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
  /** Whether the learner's code answered, or the server's other functions, which are ours. */
  readonly isLearners: boolean;
}

export interface ExchangeResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** The library's error: `error` is the code of RFC 6749, 5.2 where it is one. */
export interface Refusal {
  readonly error: string;
  readonly description: string;
}
