import type { Evidence } from '../lesson/evidence.js';
import { play, type Probe } from '../referee/play.js';
import type { Exchange } from '../referee/exchange.js';
import { expectedOf } from '../referee/purpose.js';
import type { RequestGroup } from '../referee/request.js';
import type { GrantStage, Stage } from '../referee/stage.js';
import { grantStage, oneMoreStage, stageAgain, stagesFor } from '../referee/stages.js';
import type { World } from '../referee/world.js';
import { loadModule } from '../sandbox/outside/load-module.js';
import type { LeftOut, Running } from '../sandbox/outside/running.js';
import { allPassed, type StepVerdict } from '../verdict/verdict.js';
import { withLaterSnapshots } from './later-snapshots.js';
import { portTo } from './port.js';
import { programIn } from './program-in.js';
import type { ReadContext } from './submission.js';

export interface Played {
  readonly steps: readonly StepVerdict[];
  readonly evidence: Evidence;
  readonly exchanges: readonly Exchange[];
  readonly moreGrants: number;
}

/**
 * Leftovers of an earlier load must not fail a step: then all is played once more in a new process.
 * @returns undefined if there is nothing to play
 */
export async function playMore(
  loaded: Running,
  steps: readonly StepVerdict[],
  evidence: Evidence,
  context: ReadContext,
): Promise<Played | undefined> {
  const { run } = evidence;
  if (!run || run.leftOut.length > 0 || run.probes.length === 0) return undefined;
  if (!run.probes.every(({ answer }) => answer.type === 'returned')) return undefined;
  const played = await playAll(loaded, steps, evidence, context);
  if (!steps.some(({ status }, index) => status === 'passed' && played.steps[index]?.status !== 'passed'))
    return played;
  return playAll(undefined, steps, evidence, context);
}

async function playAll(
  from: Running | undefined,
  steps: readonly StepVerdict[],
  evidence: Evidence,
  context: ReadContext,
): Promise<Played> {
  const { data, judging, lesson, subject } = context;
  const playing: Playing = { ...context, from };
  const stage = allPassed(steps) ? grantStage(subject.name, data, judging) : noGrants;
  const grants = await playIn(stage, 'exports', playing);
  const other = stage.requests.length === 0 ? await probeOnce(evidence, playing) : nothing;
  const again = from ? nothing : await playAfterProbes(stage, playing);
  const same = stage.requests.length > 0 ? await playFirstAgain(evidence, stage.world, playing) : nothing;
  const exchanges = grants.probes.flatMap(({ exchange }) => exchange ?? []);
  const whole = withMore(evidence, [grants, other, again, same], exchanges);
  const judged = lesson.judge(whole);
  if (allPassed(judged)) refuseUnexpected(grants.probes);
  return { steps: judged, evidence: whole, exchanges, moreGrants: stage.more };
}

const noGrants: GrantStage = { world: { clients: [], users: [], tokens: [] }, requests: [], more: 0 };

/** A refusal of an answer that was judged right is a fault of the tool. */
function refuseUnexpected(probes: readonly Probe[]): void {
  for (const { purpose, exchange } of probes) {
    const refusal = expectedOf(purpose) === 'granted' ? exchange?.refusal : undefined;
    if (refusal) throw new Error(`The server refused a right answer: ${refusal.description}`);
  }
}

interface Load {
  readonly probes: readonly Probe[];
  readonly leftOut: readonly LeftOut[];
}

const nothing: Load = { probes: [], leftOut: [] };

interface Playing extends ReadContext {
  readonly from: Running | undefined;
}

function probeOnce({ run }: Evidence, playing: Playing): Promise<Load> {
  const target = run?.probed === 'exports' ? 'exports' : 'binding';
  const { subject, data, judging } = playing;
  return playIn(oneMoreStage(subject.name, data, judging), target, playing);
}

function playFirstAgain({ run }: Evidence, world: World, playing: Playing): Promise<Load> {
  return playIn(stageAgain(world, run?.probes ?? []), 'exports', playing);
}

async function playIn(
  { world, requests }: Stage,
  target: 'binding' | 'exports',
  playing: Playing,
): Promise<Load> {
  if (requests.length === 0) return nothing;
  const { from, facts, judging, subject, start } = playing;
  const prepare = programIn(world, playing);
  const loaded = from ? await from.reload(prepare([])) : await loadModule(start(), prepare, judging, start);
  const { leftOut } = loaded;
  if (!loaded.loaded) return { probes: [], leftOut };
  const port = portTo(target, loaded, subject, facts);
  return { probes: await withLaterSnapshots(await play(port, world, requests, judging), loaded), leftOut };
}

/** Otherwise code that counts its calls could start again from zero. */
async function playAfterProbes({ world, requests }: Stage, playing: Playing): Promise<Load> {
  if (requests.length === 0) return nothing;
  const { subject, data, judging } = playing;
  const [first] = stagesFor(subject.name, data, judging);
  const all: readonly RequestGroup[] = [...first.requests, ...requests];
  return playIn({ world: worldOf(world, first.world), requests: all }, 'exports', playing);
}

function worldOf(one: World, other: World): World {
  return {
    clients: [...one.clients, ...other.clients],
    users: [...one.users, ...other.users],
    tokens: [...one.tokens, ...other.tokens],
  };
}

function withMore(evidence: Evidence, loads: readonly Load[], exchanges: readonly Exchange[]): Evidence {
  const { run } = evidence;
  if (!run) return evidence;
  const probes = [...run.probes, ...loads.flatMap((load) => load.probes)];
  const leftOut = [...run.leftOut, ...loads.flatMap((load) => load.leftOut)];
  return { ...evidence, exchanges, run: { ...run, probes, leftOut } };
}
