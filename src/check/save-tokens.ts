import { readDatabase } from '../database/database.js';
import { findToken, persistTokens } from '../database/tokens.js';
import type { Data, TokenRecord } from '../outside/data.js';
import { authenticate } from '../referee/authenticate.js';
import type { Exchange, Refusal } from '../referee/exchange.js';

export interface CheckedExchange extends Exchange {
  /** Empty if nothing was written. */
  readonly stored: readonly StoredToken[];
}

export interface StoredToken {
  readonly record: TokenRecord;
  readonly refusal?: Refusal | undefined;
}

/** Saves only issued tokens, and uses each once. @throws UserError if the database cannot be read or written */
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

async function useOnce(accessToken: unknown, data: Data): Promise<StoredToken[]> {
  const find = (wanted: string): Promise<TokenRecord | undefined> => Promise.resolve(findToken(data, wanted));
  const refusal = await authenticate(String(accessToken), find);
  const record = data.tokens.find((token) => token.accessToken === accessToken);
  return record ? [{ record, refusal }] : [];
}
