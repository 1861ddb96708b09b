import type { TokenRecord } from '../outside/data.js';
import { Opaque } from '../outside/model-port.js';

/** What the app did to `db.tokens`. */
export interface TokenChanges {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Leaves alone what other programs wrote to the file meanwhile. */
  readonly apply: (inFile: readonly TokenRecord[]) => TokenRecord[];
}

/**
 * @param before the records that the app got
 * @param now the values in its array; undefined if they cannot be read
 */
export function tokenChanges(
  before: readonly TokenRecord[],
  now: readonly unknown[] | undefined,
): TokenChanges {
  const kept = byToken(before);
  const records = now?.map(recordIn);
  // If a value cannot be read, it is not known what is missing.
  const isWhole = records?.every((record) => record !== undefined) === true;
  const held = byToken((records ?? []).filter((record) => record !== undefined));
  const added = [...held].flatMap(([token, record]) => (kept.has(token) ? [] : [record]));
  const removed = isWhole ? [...kept.keys()].filter((token) => !held.has(token)) : [];
  const changed = [...held].filter(([token, record]) => kept.has(token) && !isSame(record, kept.get(token)));
  const changedTo = new Map(changed);
  return {
    added: added.length,
    changed: changed.length,
    removed: removed.length,
    apply: (inFile) => [
      ...inFile.flatMap((record) => {
        const { accessToken } = record;
        return removed.includes(accessToken) ? [] : [changedTo.get(accessToken) ?? record];
      }),
      ...added,
    ],
  };
}

function byToken(records: readonly TokenRecord[]): Map<unknown, TokenRecord> {
  const named = records.filter(({ accessToken }) => typeof accessToken === 'string');
  return new Map(named.map((record) => [record.accessToken, record]));
}

/** Only what JSON keeps. Undefined if the value could not be read. */
function recordIn(value: unknown): TokenRecord | undefined {
  if (value instanceof Opaque) return undefined;
  const text = JSON.stringify(Object(value), (_key, held: unknown) =>
    held instanceof Opaque ? undefined : held,
  );
  return JSON.parse(text) as TokenRecord;
}

function isSame(one: TokenRecord, other: TokenRecord | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
