import type { Wire } from '../wire.js';

export type RecordPlaces = ReadonlyMap<unknown, { readonly list: string; readonly index: number }>;

/** How the child finds its own object for a value. */
export interface OwnObjects {
  readonly places: RecordPlaces;
  readonly numberOf: (value: object) => number | undefined;
}

export function placesOf(database: Readonly<Record<string, readonly object[]>>): RecordPlaces {
  return new Map(
    Object.entries(database).flatMap(([list, records]) =>
      records.map((record, index) => [record, { list, index }] as const),
    ),
  );
}

export function encode(value: unknown, own?: OwnObjects): Wire {
  const place = own?.places.get(value);
  if (place) return { type: 'record', ...place };
  const number = typeof value === 'object' && value !== null ? own?.numberOf(value) : undefined;
  if (number !== undefined) return { type: 'known', i: number };
  if (value === undefined) return { type: 'undefined' };
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number')
    return Number.isFinite(value) ? value : { type: 'number', v: String(value) as 'NaN' };
  if (value instanceof Date)
    return { type: 'date', v: Number.isNaN(value.getTime()) ? null : value.getTime() };
  if (Array.isArray(value)) return { type: 'array', v: value.map((item) => encode(item, own)) };
  if (typeof value !== 'object') return { type: 'undefined' };
  return { type: 'object', v: Object.entries(value).map(([key, held]) => [key, encode(held, own)]) };
}
