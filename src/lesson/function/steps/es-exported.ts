import { closestName, type ExportFact, type Facts, type Place, type Run } from '#lesson';
import { withMeant } from '../evidence/unknown.js';
import type { ExportFinding } from '../words/export.js';

type Exported = Run['exports']['properties'][number];

/** By name, then in the default export. */
export function lookAtEsExports(run: Run, facts: Facts): ExportFinding | undefined {
  return undeclared(facts) ?? notCallable(run, facts) ?? notThere(run, facts);
}

function undeclared({ exports, names }: Facts): ExportFinding | undefined {
  const lost = exports.find(({ isUndeclared }) => isUndeclared);
  return (
    lost && {
      kind: 'export-name-unknown',
      details: withMeant(lost.local ?? lost.name, names),
      place: lost.place,
    }
  );
}

function notCallable({ exports }: Run, facts: Facts): ExportFinding | undefined {
  const property = exports.properties.find(({ name }) => name === facts.wanted.name);
  if (!property || property.type === 'function') return undefined;
  const isCall = facts.calls.some(
    ({ callee, depth }) => depth === 0 && callee.join('.') === facts.wanted.name,
  );
  const at = placeOf(facts.exports.find(({ name }) => name === facts.wanted.name) ?? facts.exports.at(-1));
  return isCall
    ? { kind: 'export-runs-function', details: { isInExport: true }, ...at }
    : { kind: 'export-not-callable', details: { type: property.type }, ...at };
}

function notThere({ exports: { properties } }: Run, facts: Facts): ExportFinding | undefined {
  if (properties.some(({ name }) => name === facts.wanted.name)) return undefined;
  const whole = properties.find(({ name }) => name === 'default');
  const at = placeOf(facts.exports.find(({ name }) => name === 'default'));
  if (whole?.type === 'function') return { kind: 'export-es-default-function', details: {}, ...at };
  return (
    otherName(properties, facts) ??
    deeper(properties, facts) ??
    (whole ? otherDefault(whole, at) : undefined) ??
    absent(properties, facts)
  );
}

function otherName(properties: readonly Exported[], { exports, wanted }: Facts): ExportFinding | undefined {
  const names = properties.map(({ name }) => name).filter((name) => name !== 'default');
  const own = properties.find(({ isBinding }) => isBinding)?.name;
  const close = own ?? closestName(wanted.name, names);
  if (close === undefined) return undefined;
  return {
    kind: 'export-key-differs',
    details: { name: close },
    ...placeOf(exports.find(({ name }) => name === close) ?? exports.at(-1)),
  };
}

function deeper(properties: readonly Exported[], facts: Facts): ExportFinding | undefined {
  const key = facts.keys.find(({ name, depth }) => name === facts.wanted.name && depth === 0);
  const holder = properties.findLast(({ type }) => type === 'object');
  if (!key || !holder) return undefined;
  const isNamed = facts.exports.some(({ name }) => name === holder.name);
  const path = isNamed && holder.name !== 'default' ? holder.name : `default.${holder.name}`;
  return {
    kind: 'export-es-one-level-down',
    details: { path: `${path}.${facts.wanted.name}` },
    place: key.place,
  };
}

function otherDefault({ type }: Exported, at: At): ExportFinding | undefined {
  return type === 'object' ? undefined : { kind: 'export-es-default-value', details: { type }, ...at };
}

function absent(properties: readonly Exported[], { exports, comments }: Facts): ExportFinding {
  const names = properties.map(({ name }) => name);
  if (names.length > 0) return { kind: 'export-es-lacks-name', details: { names }, ...placeOf(exports[0]) };
  const comment = comments.find(({ text }) => /\bexport\b/.test(text));
  if (comment) return { kind: 'export-in-comment', details: {}, place: comment.place };
  return { kind: 'export-es-absent', details: {} };
}

type At = { readonly place: Place } | undefined;

function placeOf(one: ExportFact | undefined): At {
  return one && { place: one.place };
}
