import type { Judging } from '../../outside/judging.js';

/** Who and what one request is about. All values are random and belong to that request alone. */
export interface Parties {
  readonly client: { readonly id: string; readonly clientId: string; readonly clientSecret: string };
  readonly user: { readonly id: string; readonly username: string; readonly password: string };
  readonly code: string;
  readonly accessToken: string;
  /** The message of a failing model. Clients must not read it. */
  readonly failure: string;
}

/** Only letters and digits: the library does not decode `%3A` in Basic credentials (RFC 6749, 2.3.1). */
export function inventParties({ random }: Judging): Parties {
  return {
    client: { id: `c${random(4)}`, clientId: `client${random(5)}`, clientSecret: `secret${random(8)}` },
    user: { id: `u${random(4)}`, username: `user${random(5)}`, password: `password${random(8)}` },
    code: `code${random(12)}`,
    accessToken: random(20),
    failure: `connect ECONNREFUSED db-${random(6)}.internal:5432`,
  };
}
