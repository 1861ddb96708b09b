import type { Exchange } from '../referee/exchange.js';
import type { Probe } from '../referee/play.js';
import type { ExportsLook, ValueLook } from '../sandbox/module-look.js';
import type { LeftOut } from '../sandbox/outside/running.js';
import type { Facts } from '../source/facts.js';

/** All that a lesson judges by: what the text says, what it did when it ran, and what the real server made of it. */
export interface Evidence {
  readonly facts: Facts;
  /** Absent where the text cannot be parsed: then nothing ran. */
  readonly run?: Run;
  /** Whole token requests; empty as long as a step fails without them. */
  readonly exchanges: readonly Exchange[];
}

export interface Run {
  /** Top-level statements that did not come to an end and were left out for the probes. */
  readonly leftOut: readonly LeftOut[];
  readonly loaded: boolean;
  readonly binding: ValueLook;
  readonly exports: ExportsLook;
  /** Which function was probed: that of the binding, or, where there is none, the exported one. */
  readonly probed: 'binding' | 'exports' | 'nothing';
  readonly probes: readonly Probe[];
  /** Probes of the exported function where it is another one than the one probed above. */
  readonly exportProbes: readonly Probe[];
}
