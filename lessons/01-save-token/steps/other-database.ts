import type { Facts } from '#lesson';
import { loadingCode, otherSourceOf } from '../evidence/database-text.js';
import type { SaveTokenDetails } from '../words/words.js';

/** A name that was loaded from another module. */
export function otherDatabase(
  name: string,
  facts: Facts,
): SaveTokenDetails['save-other-database'] | undefined {
  const path = otherSourceOf(name, facts);
  return path === undefined
    ? undefined
    : {
        name,
        path,
        load: loadingCode(facts),
        ...(facts.database !== './db.js' && { database: facts.database }),
      };
}
