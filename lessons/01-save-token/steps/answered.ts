import type { CaughtError, Facts, Probe } from '#lesson';

/** A call that answered, and what surrounds it. */
export interface Answered {
  readonly probe: Probe;
  /** The probes before it. */
  readonly earlier: readonly Probe[];
  /** All probes. */
  readonly probes: readonly Probe[];
  readonly facts: Facts;
  readonly caught?: readonly CaughtError[];
}
