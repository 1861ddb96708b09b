import type { Run } from '../lesson/evidence.js';
import type { Data } from '../outside/data.js';
import type { Exchange } from '../referee/exchange.js';
import { inventWorld, type ProbeWorld } from '../referee/probe.js';
import { bringUp } from '../sandbox/outside/load-module.js';
import type { Child } from '../sandbox/outside/child.js';
import type { Module } from '../sandbox/outside/running.js';
import type { Outline } from '../source/facts.js';
import type { Case } from './case.js';
import {
  functionOf,
  isOutOfReach,
  preparing,
  probesOf,
  tryGrants,
  whatToProbe,
  type InWorld,
} from './runs.js';

/** A module in an invented world, and what was asked of it before anybody knew what it holds. */
export interface Loaded extends InWorld {
  /** Whole grants; undefined where something did not go well. Absent where they were not tried. */
  readonly grants?: Promise<Exchange[] | undefined>;
}

/**
 * Loads the module into a world that is invented for the probes. Where the text tells which function it holds, it is
 * probed at once, and where it prints nothing, grants are tried as well: so the child need not wait for us.
 */
export async function loadForProbes(
  one: Case,
  child: Child,
  start: () => Child,
  data: Promise<Data>,
): Promise<Loaded> {
  const world = inventWorld(one.judging);
  const probed = likelyProbed(one.outline);
  let ahead: Ahead = {};
  const onAsked = (module: Module): void => {
    if (probed !== undefined) ahead = askAhead(one, module, { probed, world, data });
  };
  const running = await bringUp(child, preparing(one, world), one.judging, { start, onAsked });
  if (probed === undefined || running.leftOut.length > 0) return { world, running };
  if (probed === whatToProbe(running, one.lesson)) return { world, running, ...ahead };
  // What was asked is none of what is to be known, and may have left something behind.
  return { world, running: await bringUp(start(), preparing(one, world), one.judging, { start }) };
}

type Ahead = Pick<Loaded, 'probes' | 'grants'>;

interface Asking {
  readonly probed: Run['probed'];
  readonly world: ProbeWorld;
  readonly data: Promise<Data>;
}

function askAhead(one: Case, module: Module, { probed, world, data }: Asking): Ahead {
  const { probes, asked } = probesOf(probed, module, one, world);
  if (mayPrint(one)) return { probes };
  const grants = Promise.all([data, asked]).then(([read]) => tryGrants(one, read, module));
  grants.catch(() => undefined); // asked about only where all steps pass
  return { probes, grants };
}

/** What the module will hold; undefined where its text does not tell. */
function likelyProbed(outline: Outline): Run['probed'] | undefined {
  const { binding } = outline;
  if (functionOf(outline) && !isOutOfReach(outline)) return 'binding';
  const isExported =
    binding.found === 'elsewhere' && (binding.as === 'export-only' || binding.as === 'method');
  return isExported ? 'exports' : undefined;
}

/** What that prints is not worth reading: it must not come before the probes are done. */
function mayPrint({ outline, submission }: Case): boolean {
  return outline.uses === 'node' || submission.source.includes('console');
}
