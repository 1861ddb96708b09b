import type { Run } from '../lesson/evidence.js';
import { canGoOn, type Answer, type Snapshot } from '../outside/model-port.js';
import { oneByOne } from '../referee/one-by-one.js';
import { play, type Probe } from '../referee/play.js';
import type { Stage, Stages } from '../referee/stage.js';
import { stagesFor } from '../referee/stages.js';
import { loadModule } from '../sandbox/outside/load-module.js';
import type { Running } from '../sandbox/outside/running.js';
import { withLaterSnapshots } from './later-snapshots.js';
import { withRepeatedCall } from './repeated-call.js';
import { exportedFunction, portTo } from './port.js';
import { programIn, recordsOf } from './program-in.js';
import type { JudgeContext, ReadContext } from './submission.js';

export async function probe(loaded: Running, stages: Stages, context: ReadContext): Promise<Run> {
  const probed = whatToProbe(loaded, context);
  const probes = await probesOf(probed, loaded, stages, context);
  const { leftOut, loaded: isLoaded, binding, exports } = loaded;
  const run = { leftOut, loaded: isLoaded, binding, exports, probed, probes };
  return { ...run, exportProbes: await probeExport(run, context) };
}

function whatToProbe(loaded: Running, { subject }: JudgeContext): Run['probed'] {
  if (loaded.binding.type === 'function') return 'binding';
  return exportedFunction(loaded, subject) ? 'exports' : 'nothing';
}

async function probeExport(
  { probed, exports }: Pick<Run, 'probed' | 'exports'>,
  context: ReadContext,
): Promise<readonly Probe[]> {
  const exported = exportedFunction({ exports }, context.subject);
  if (probed !== 'binding' || !exported || exported.isBinding) return [];
  return probesInNewProcess('exports', context);
}

async function probesOf(
  probed: Run['probed'],
  loaded: Running,
  stages: Stages,
  context: ReadContext,
): Promise<readonly Probe[]> {
  const together = await probesIn(probed, loaded, stages, context);
  const apart = isUnclear(together) ? oneByOne(stages) : undefined;
  const alone = apart ? await probesInNewProcess(probed, context, apart) : together;
  return withRepeatedCall(isUnclear(alone) ? alone : together, (callMs) => {
    const { judging } = context;
    const limits = { ...judging.limits, callMs };
    return probesInNewProcess(probed, { ...context, judging: { ...judging, limits } }, apart);
  });
}

export async function probesInNewProcess(
  probed: Run['probed'],
  context: ReadContext,
  stages = stagesFor(context.subject.name, context.data, context.judging),
): Promise<readonly Probe[]> {
  const { judging, start } = context;
  const loaded = await loadModule(start(), programIn(stages[0].world, context), judging, start);
  return probesIn(probed, loaded, stages, context);
}

async function probesIn(
  probed: Run['probed'],
  loaded: Running,
  stages: Stages,
  context: ReadContext,
): Promise<readonly Probe[]> {
  if (probed === 'nothing') return [];
  const probes: Probe[] = [];
  let running = loaded;
  for (const [index, stage] of stages.entries()) {
    if (index > 0) running = await running.replaceRecords(recordsOf(stage.world));
    probes.push(...(await playStage(probed, running, stage, context)));
    if (!probes.every(({ answer }) => canGoOn(answer))) break;
  }
  return probes;
}

async function playStage(
  probed: Exclude<Run['probed'], 'nothing'>,
  running: Running,
  { world, requests, overlapping }: Stage,
  { facts, subject, judging }: ReadContext,
): Promise<readonly Probe[]> {
  const port = portTo(probed, running, subject, facts);
  const probes = await play(port, world, requests, judging);
  const promises = probes.every(({ answer }) => answer.type === 'returned' && answer.promised);
  if (promises && overlapping) probes.push(...(await play(port, world, overlapping, judging)));
  return withLaterSnapshots(probes, running);
}

/** Which call of a group hangs, or changes the records, is only known if it is alone. */
function isUnclear(probes: readonly Probe[]): boolean {
  const lost = probes.filter(({ answer }) => !canGoOn(answer)).length;
  const isStore = probes.every(({ purpose }) => purpose.type === 'store');
  return isStore ? lost > 1 : lost > 0 || probes.some(({ answer }) => hasEffects(answer));
}

function hasEffects(answer: Answer): boolean {
  if (answer.type !== 'returned') return false;
  const { before, later, uncaught } = answer;
  return uncaught.length > 0 || !isSameData(before, later);
}

/** A record that did not change is the same value in both snapshots. */
function isSameData(before: Snapshot, after: Snapshot): boolean {
  return Object.keys(before.lists).every((name) => {
    const [records = [], others = []] = [before.lists[name], after.lists[name]];
    const isSame = records.every(({ value }, index) => value === others[index]?.value);
    return isSame && records.length === others.length;
  });
}
