import type { Evidence } from '../lesson/evidence.js';
import { play, type Probe } from '../referee/play.js';
import type { Exchange } from '../referee/exchange.js';
import { inventWorld } from '../referee/invent-world.js';
import { grantRequests, grantWorld, probeRequests } from '../referee/requests.js';
import type { RequestGroup } from '../referee/token-request.js';
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
 * Plays grants, or one more probe if a step failed, on a large database, and judges again. A step that fails
 * only now is played once more in a new process, so that leftovers of an earlier load never fail a right
 * answer.
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
  const { data, judging, lesson } = context;
  const playing: Playing = { ...context, from };
  const { requests, more } = allPassed(steps) ? grantRequests(data) : { requests: [], more: 0 };
  const grants = await playIn(grantWorld(data, requests, judging), requests, 'exports', playing);
  const other = requests.length === 0 ? await probeOnce(evidence, playing) : nothing;
  const again = from
    ? nothing
    : await playAfterProbes(grantWorld(data, requests, judging), requests, playing);
  const exchanges = grants.probes.map(({ exchange }) => exchange);
  const whole = withMore(evidence, [grants, other, again], exchanges);
  const judged = lesson.judge(whole);
  if (allPassed(judged)) refuseRefused(exchanges);
  return { steps: judged, evidence: whole, exchanges, moreGrants: more };
}

/** The library accepts every token that was judged right, so a refusal is a fault of the tool. */
function refuseRefused(exchanges: readonly Exchange[]): void {
  const refusal = exchanges.find((exchange) => exchange.refusal)?.refusal;
  if (refusal) throw new Error(`The server refused a right token: ${refusal.description}`);
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
  const world = inventWorld(playing.data, 'large', playing.judging);
  const target = run?.probed === 'exports' ? 'exports' : 'binding';
  return playIn(world, probeRequests(world, playing.judging).slice(0, 1), target, playing);
}

async function playIn(
  world: World,
  requests: readonly RequestGroup[],
  target: 'binding' | 'exports',
  playing: Playing,
): Promise<Load> {
  if (requests.length === 0) return nothing;
  const { from, facts, judging, lesson, start } = playing;
  const prepare = programIn(world, playing);
  const loaded = from ? await from.reload(prepare([])) : await loadModule(start(), prepare, judging, start);
  const { leftOut } = loaded;
  if (!loaded.loaded) return { probes: [], leftOut };
  const port = portTo(target, loaded, lesson.subject, facts);
  return { probes: await withLaterSnapshots(await play(port, world, requests, judging), loaded), leftOut };
}

/** Probes run first here too: otherwise code that counts its calls could start again from zero. */
async function playAfterProbes(
  world: World,
  requests: readonly RequestGroup[],
  playing: Playing,
): Promise<Load> {
  if (requests.length === 0) return nothing;
  const invented = inventWorld(playing.data, 'small', playing.judging);
  const all = [...probeRequests(invented, playing.judging), ...requests];
  return playIn(worldOf(world, invented), all, 'exports', playing);
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
