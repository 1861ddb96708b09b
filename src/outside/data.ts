/** RFC 6749, 2. `id` is the database's own key, `clientId` the public identifier. */
export interface ClientRecord {
  readonly id: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly name?: string;
  readonly grants: readonly string[];
}

/** RFC 6749, 1.1. */
export interface UserRecord {
  readonly id: string;
  readonly username: string;
  readonly password: string;
  readonly name?: string;
}

/** Records keep properties that we do not know. */
export type TokenRecord = Readonly<Record<string, unknown>>;

export interface Data {
  clients: ClientRecord[];
  users: UserRecord[];
  tokens: TokenRecord[];
}
