import { type Facts, sameValue } from '#lesson';
import { type Held, isHeld, typeOf } from '../../evidence/held.js';
import { searchCall } from '../evidence/search.js';
import type { LookupSubject } from '../subject.js';
import type { FindDetails, FindFinding } from '../words/find.js';

export function notRecord(subject: LookupSubject, value: unknown, record: Held, facts: Facts): FindFinding {
  const property = Object.keys(record).find((name) => sameValue(record[name], value));
  if (property !== undefined) return { kind: 'result-property', details: { property } };
  const call = searchCall(facts, /^(?:filter|map|some|every|findIndex|findLastIndex)$/);
  const details = { type: typeOf(value), method: call?.callee.at(-1) };
  return { kind: 'result-other', details, ...(call && { place: call.place }) };
}

export function wrongRecord(
  { key, needed, list }: LookupSubject,
  value: Held,
  record: Held,
): FindFinding | undefined {
  if (value[key] !== undefined && value[key] !== record[key])
    return { kind: 'result-not-that-one', details: { wanted: record[key], found: value[key] } };
  const missing = [key, ...needed].filter((name) => value[name] === undefined);
  const inside = Object.keys(value).find((name) => {
    const part = value[name];
    return isHeld(part) && part[key] === record[key];
  });
  if (missing.length > 0) return { kind: 'result-lacks', details: { missing, inside } };
  const altered = needed.find((name) => !sameValue(value[name], record[name]));
  if (altered !== undefined) return { kind: 'result-altered', details: alteration(altered, value, record) };
  const isOtherId =
    list === 'clients' && value.id !== undefined && value.id !== record.id && value.id !== record[key];
  return isOtherId ? { kind: 'result-altered', details: alteration('id', value, record) } : undefined;
}

function alteration(property: string, value: Held, record: Held): FindDetails['result-altered'] {
  return { property, expected: record[property], actual: value[property] };
}
