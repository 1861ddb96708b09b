import type { Run } from '../lesson/evidence.js';
import { play, type Probe } from '../referee/play.js';
import { inventWorld } from '../referee/invent-world.js';
import { overlappingRequests, probeRequests } from '../referee/requests.js';
import type { World } from '../referee/world.js';
import { loadModule } from '../sandbox/outside/load-module.js';
import type { Running } from '../sandbox/outside/running.js';
import { withLaterSnapshots } from './later-snapshots.js';
import { withRepeatedCall } from './repeated-call.js';
import { exportedFunction, portTo } from './port.js';
import { programIn } from './program-in.js';
import type { JudgeContext, ReadContext } from './submission.js';

export async function probe(loaded: Running, world: World, context: ReadContext): Promise<Run> {
  const probed = whatToProbe(loaded, context);
  const probes = await probesOf(probed, loaded, world, context);
  const { leftOut, loaded: isLoaded, binding, exports } = loaded;
  const run = { leftOut, loaded: isLoaded, binding, exports, probed, probes };
  return { ...run, exportProbes: await probeExport(run, context) };
}

function whatToProbe(loaded: Running, { lesson }: JudgeContext): Run['probed'] {
  if (loaded.binding.type === 'function') return 'binding';
  return exportedFunction(loaded, lesson.subject) ? 'exports' : 'nothing';
}

/** Probes the exported function in a new process if it is not the binding's function. */
async function probeExport(
  { probed, exports }: Pick<Run, 'probed' | 'exports'>,
  context: ReadContext,
): Promise<readonly Probe[]> {
  const exported = exportedFunction({ exports }, context.lesson.subject);
  if (probed !== 'binding' || !exported || exported.isBinding) return [];
  return probesInNewProcess('exports', context);
}

async function probesOf(
  probed: Run['probed'],
  loaded: Running,
  world: World,
  context: ReadContext,
): Promise<readonly Probe[]> {
  const probes = await probesIn(probed, loaded, world, context);
  return withRepeatedCall(probes, (callMs) => {
    const { judging } = context;
    const limits = { ...judging.limits, callMs };
    return probesInNewProcess(probed, { ...context, judging: { ...judging, limits } });
  });
}

export async function probesInNewProcess(
  probed: Run['probed'],
  context: ReadContext,
): Promise<readonly Probe[]> {
  const { data, judging, start } = context;
  const world = inventWorld(data, 'small', judging);
  const loaded = await loadModule(start(), programIn(world, context), judging, start);
  return probesIn(probed, loaded, world, context);
}

/** Single calls first. If all of them return promises, two overlapping calls follow. */
async function probesIn(
  probed: Run['probed'],
  loaded: Running,
  world: World,
  { facts, lesson, judging }: ReadContext,
): Promise<readonly Probe[]> {
  if (probed === 'nothing') return [];
  const port = portTo(probed, loaded, lesson.subject, facts);
  const probes = await play(port, world, probeRequests(world, judging), judging);
  const promises = probes.every(({ answer }) => answer.type === 'returned' && answer.promised);
  if (promises) probes.push(...(await play(port, world, overlappingRequests(world, judging), judging)));
  return withLaterSnapshots(probes, loaded);
}
