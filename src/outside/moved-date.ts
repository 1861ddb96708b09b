/** A `Date` whose present is `aheadMs()` ms ahead of the clock. Dates of both are instances of both. */
export function movedDate(Real: DateConstructor, aheadMs: () => number): DateConstructor {
  const { now } = Real;
  const { construct, get } = Reflect;
  const later = (): number => now() + aheadMs();
  return new Proxy(Real, {
    construct: (target, args: readonly unknown[], by) =>
      construct(target, args.length === 0 ? [later()] : args, by) as Date,
    apply: () => new Real(later()).toString(),
    get: (target, name) => (name === 'now' ? later : (get(target, name) as unknown)),
  });
}
