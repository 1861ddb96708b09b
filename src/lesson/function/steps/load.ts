import {
  isOutsideBody,
  closestName,
  type CallFact,
  type Facts,
  type LeftOut,
  type Place,
  type Run,
  type StatementFact,
} from '#lesson';
import { covers } from '../evidence/spots.js';
import { meantInstead, withoutValue, withMeant } from '../evidence/unknown.js';
import type { ExportFinding } from '../words/export.js';
import { esLoadFinding } from './es-load.js';

export function loadFinding({ leftOut: [first] }: Run, facts: Facts): ExportFinding | undefined {
  if (!first) return undefined;
  const statement = first.statement === undefined ? undefined : facts.statements[first.statement];
  const place = placeOf(first, statement);
  const meant = meantInstead(first.ending, place, facts);
  const missing = withoutValue(first.ending, place, facts);
  const explain = facts.format === 'module' ? esLoadFinding : exportStatement;
  const found = (statement && explain(first, statement, facts)) ?? {
    kind: 'export-load-failed' as const,
    details: {
      ending: first.ending,
      ...(meant !== undefined && { meant }),
      ...(missing !== undefined && { missing }),
      ...(statement && isOutsideBody(statement, facts) && { isOutside: true }),
    },
  };
  return { ...found, ...(place && { place }) };
}

/** Whether the file stopped at the statement at this place. */
export function stoppedAt(
  place: Place | undefined,
  { leftOut: [first] }: Run,
  { statements }: Facts,
): boolean {
  const statement = statements[first?.statement ?? -1];
  return (
    place !== undefined && place.line === statement?.place.line && place.column === statement.place.column
  );
}

/** The outermost frame is the top-level line. */
function placeOf({ ending }: LeftOut, statement: StatementFact | undefined): Place | undefined {
  const frame = ending.type === 'threw' ? ending.error.frames.at(-1) : undefined;
  return frame ?? statement?.place;
}

function exportStatement(
  { ending }: LeftOut,
  statement: StatementFact,
  facts: Facts,
): ExportFinding | undefined {
  const write = facts.writes.find((one) => covers(statement, one.place) && isExportLike(one.target));
  const calls = facts.calls.filter((one) => covers(statement, one.place) && one.depth === 0);
  if (calls.some(({ callee }) => callee.join('.') === facts.wanted.name))
    return { kind: 'export-runs-function', details: { isInExport: write !== undefined } };
  if (ending.type !== 'threw') return undefined;
  if (calls.some(isExportsCall)) return { kind: 'export-called', details: {} };
  if (!write) return undefined;
  const { name, message } = ending.error;
  const early = /^Cannot access '(.+)' before initialization$/.exec(message)?.[1];
  if (early !== undefined) return { kind: 'export-before-declared', details: { name: early } };
  const unknown = /^(\S+) is not defined$/.exec(message)?.[1];
  return name === 'ReferenceError' && unknown !== undefined
    ? unknownName(unknown, write.target, facts)
    : undefined;
}

function isExportLike(target: readonly string[]): boolean {
  return target.some(
    (name) =>
      name === 'exports' || name === 'module' || closestName(name, ['exports', 'module']) !== undefined,
  );
}

function isExportsCall({ callee }: CallFact): boolean {
  return callee.join('.') === 'exports' || callee.join('.') === 'module.exports';
}

function unknownName(name: string, target: readonly string[], facts: Facts): ExportFinding {
  const word = closestName(name, ['module', 'exports']);
  if (target[0] === name && word !== undefined)
    return { kind: 'export-module-misspelled', details: { name, meant: word } };
  return { kind: 'export-name-unknown', details: withMeant(name, facts.names) };
}
