import {
  closestName,
  type CallFact,
  type ExportFact,
  type Facts,
  type LeftOut,
  type StatementFact,
} from '#lesson';
import { covers } from '../evidence/spots.js';
import { databaseLists, isDatabase, loadingCode } from '../evidence/database-text.js';
import { withMeant } from '../evidence/unknown.js';
import type { CommonJsName } from '../words/es-export.js';
import type { ExportFinding } from '../words/export.js';

const commonJsNames: readonly string[] = ['require', 'module', 'exports', '__filename', '__dirname'];

export function esLoadFinding(
  { ending }: LeftOut,
  statement: StatementFact,
  facts: Facts,
): ExportFinding | undefined {
  const isWithin = ({ place }: ExportFact | CallFact): boolean => covers(statement, place);
  const isInExport = facts.exports.some(isWithin);
  const isOwnCall = ({ callee, depth }: CallFact): boolean =>
    depth === 0 && callee.join('.') === facts.wanted.name;
  if (facts.calls.some((call) => isWithin(call) && isOwnCall(call)))
    return { kind: 'export-runs-function', details: { isInExport } };
  if (ending.type !== 'threw') return undefined;
  const { message } = ending.error;
  const [, path, lacking] = /'(.+)' does not provide an export named '(.+)'/.exec(message) ?? [];
  if (path !== undefined && lacking !== undefined) return unknownImport(lacking, path, facts);
  const unknown = /^(\S+) is not defined/.exec(message)?.[1];
  if (unknown !== undefined && commonJsNames.includes(unknown))
    return {
      kind: 'export-es-commonjs',
      details: { name: unknown as CommonJsName, load: loadingCode(facts) },
    };
  if (!isInExport) return undefined;
  const early = /^Cannot access '(.+)' before initialization$/.exec(message)?.[1];
  if (early !== undefined) return { kind: 'export-before-declared', details: { name: early } };
  const isDefault = facts.exports.some((one) => isWithin(one) && one.name === 'default');
  return unknown !== undefined && isDefault
    ? { kind: 'export-name-unknown', details: withMeant(unknown, facts.names) }
    : undefined;
}

function unknownImport(name: string, path: string, facts: Facts): ExportFinding {
  const meant = isDatabase(path, facts) ? closestName(name, databaseLists(facts.wanted)) : undefined;
  return { kind: 'export-es-import-unknown', details: { name, path, ...(meant !== undefined && { meant }) } };
}
