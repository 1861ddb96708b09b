import type { Facts, Spot } from './facts.js';

export type Region = Pick<Spot, 'start' | 'end'>;

export function covers({ start, end }: Region, spot: Region): boolean {
  return spot.start >= start && spot.end <= end;
}

/**
 * The first part of each dotted name.
 * @param depth counts functions around the use; by default all uses in the region count
 */
export function namesUsedIn(region: Region, facts: Facts, depth?: number): string[] {
  const { calls, reads, writes, declarations, keys, returns } = facts;
  const within = <One extends Spot & { readonly depth: number }>(all: readonly One[]): One[] =>
    all.filter((one) => covers(region, one) && (depth === undefined || one.depth === depth));
  const values = [...within(writes), ...within(declarations), ...within(keys)].map(({ value }) => value.path);
  const paths = [
    ...within(calls).flatMap((call) => [call.callee, ...call.arguments.map(({ path }) => path)]),
    ...within(reads).map(({ path }) => path),
    ...within(writes).map(({ target }) => target),
    ...within(returns).map(({ path }) => path),
    ...values,
  ];
  return paths.flatMap((path) => path?.[0] ?? []);
}
