import { closestName, type Facts, type LeftOut, type Run } from '#lesson';
import { databaseStatements, loadingCode } from '../evidence/database-text.js';
import type { CallFinding } from '../words/call-endings.js';
import { otherDatabase } from './other-database.js';

export function lostDatabase({ leftOut }: Run, facts: Facts): CallFinding | undefined {
  const loading = databaseStatements(facts);
  const isDatabase = ({ statement = -1 }: LeftOut): boolean => {
    const one = facts.statements[statement];
    return one !== undefined && (loading.includes(one) || one.declares.includes('db'));
  };
  const lost = leftOut.find(isDatabase);
  if (!lost) return undefined;
  const place = facts.statements[lost.statement ?? -1]?.place;
  const at = place && { place };
  const other = otherDatabase('db', facts);
  if (other && !isMisspelled(other.path, lost)) return { kind: 'other-database', details: other, ...at };
  const { ending } = lost;
  return { kind: 'database-not-loaded', details: { ending, load: loadingCode(facts) }, ...at };
}

function isMisspelled(path: string, { ending }: LeftOut): boolean {
  const name = /([^/\\]+?)(?:\.\w+)?$/.exec(path)?.[1] ?? '';
  const isNotThere = ending.type === 'threw' && /MODULE_NOT_FOUND$/.test(ending.error.code ?? '');
  return closestName(name, ['db']) !== undefined || (isNotThere && path.startsWith('./'));
}
