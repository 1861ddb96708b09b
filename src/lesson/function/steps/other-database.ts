import type { Facts } from '#lesson';
import { loadingCode, otherSourceOf } from '../evidence/database-text.js';
import type { CallDetails } from '../words/call-endings.js';

export function otherDatabase(name: string, facts: Facts): CallDetails['other-database'] | undefined {
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
