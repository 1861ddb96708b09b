import { readDatabase } from '../database/database.js';
import { findToken, persistTokens } from '../database/tokens.js';
import type { Data, TokenRecord } from '../outside/data.js';
import { authenticate } from '../referee/authenticate.js';
import type { Exchange, Refusal } from '../referee/exchange.js';

/** A request, and what became of the records that it added. */
export interface CheckedExchange extends Exchange {
  /** Empty where nothing was written. */
  readonly stored: readonly StoredToken[];
}

/** A record as it was read back from the database's file. */
export interface StoredToken {
  readonly record: TokenRecord;
  /** Why the server did not take it when it was used; absent where it did. */
  readonly refusal?: Refusal | undefined;
}

/**
 * Adds the records that exchanges made to the database, and uses the token of each once. Only records with the access
 * token that the server issued are written.
 * @throws UserError where the database cannot be read or written.
 */
export async function saveTokens(file: string, exchanges: readonly Exchange[]): Promise<CheckedExchange[]> {
  const issued = exchanges.map((exchange) => ({
    ...exchange,
    records: exchange.records.filter(isIssuedBy(exchange)),
  }));
  await persistTokens(
    file,
    issued.flatMap(({ records }) => records),
  );
  const data = await readDatabase(file);
  return Promise.all(
    issued.map(async (exchange) => {
      const stored = await Promise.all(exchange.records.map(({ accessToken }) => useOnce(accessToken, data)));
      return { ...exchange, stored: stored.flat() };
    }),
  );
}

function isIssuedBy({ accessToken }: Exchange): (record: TokenRecord) => boolean {
  return (record) => record.accessToken === accessToken;
}

/** The record as the file holds it, and what the server says when its token is used. */
async function useOnce(accessToken: unknown, data: Data): Promise<StoredToken[]> {
  const find = (wanted: string): Promise<TokenRecord | undefined> => Promise.resolve(findToken(data, wanted));
  const refusal = await authenticate(String(accessToken), find);
  const record = data.tokens.find((token) => token.accessToken === accessToken);
  return record ? [{ record, refusal }] : [];
}
