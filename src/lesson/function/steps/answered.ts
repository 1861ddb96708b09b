import type { CaughtError, Facts, Probe } from '#lesson';

export interface Answered {
  readonly probe: Probe;
  readonly earlier: readonly Probe[];
  readonly probes: readonly Probe[];
  readonly facts: Facts;
  readonly caught?: readonly CaughtError[];
}
