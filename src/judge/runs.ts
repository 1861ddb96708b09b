import { dirname, join } from 'node:path';
import type { Lesson } from '../lesson/define-lesson.js';
import type { Run } from '../lesson/evidence.js';
import type { Data } from '../outside/data.js';
import type { Exchange } from '../referee/exchange.js';
import { inventWorld, probe, type Probe, type ProbeWorld } from '../referee/probe.js';
import { runGrants } from '../referee/run-grants.js';
import { bringUp, type Prepare } from '../sandbox/bring-up.js';
import type { Child } from '../sandbox/child.js';
import type { Printed, Running } from '../sandbox/running.js';
import type { Facts, FunctionFact } from '../source/facts.js';
import { instrument } from '../source/instrument.js';
import { portToBinding, portToExport } from './port.js';
import type { Case } from './case.js';

type Probed = Omit<Run, 'exportProbes'>;

/** Probes the function of the top-level binding; where there is none, the exported one. */
export async function probeBinding(one: Case, child: Child): Promise<Probed & { printed: Printed }> {
  const world = inventWorld(one.judging);
  const { result, printed } = await withRunning(one, world, child, async (running) => {
    const probed = whatToProbe(running, one.lesson);
    const probes = await probesOf(probed, running, one, world);
    const { leftOut, loaded, binding, exports } = running;
    return { leftOut, loaded, binding, exports, probed, probes };
  });
  return { ...result, printed };
}

/** Probes the exported function in a child of its own, where it is another one than the binding's. */
export async function probeExport(one: Case, run: Probed, start: () => Child): Promise<Probe[]> {
  const exported = run.exports.properties.find(({ name }) => name === one.lesson.subject.name);
  if (run.probed !== 'binding' || exported?.type !== 'function' || exported.isBinding) return [];
  const world = inventWorld(one.judging);
  const { result } = await withRunning(one, world, start(), (running) =>
    probesOf('exports', running, one, world),
  );
  return result;
}

/** Whole grants through the exported function, in a child that no probe has touched. */
export async function playGrants(one: Case, data: Data, child: Child): Promise<Exchange[]> {
  const play = (running: Running): Promise<Exchange[]> =>
    runGrants(portToExport(running, one.lesson.subject), data, one.judging);
  return (await withRunning(one, data, child, play)).result;
}

type World = ProbeWorld | Data;

async function withRunning<Result>(
  one: Case,
  world: World,
  child: Child,
  work: (running: Running) => Promise<Result>,
): Promise<{ result: Result; printed: Printed }> {
  const running = await bringUp(child, preparing(one, world), one.judging);
  try {
    const result = await work(running);
    return { result, printed: await running.stop() };
  } finally {
    await running.stop();
  }
}

function preparing({ submission, judging, facts }: Case, world: World): Prepare {
  const { file, source } = submission;
  const { clients, users, tokens } = world;
  const { binding, statements } = facts;
  const name = 'name' in binding && !isOutOfReach(facts) ? binding.name : undefined;
  return (leftOut) => {
    const marker = `mark_${judging.random(8)}`;
    const { script, place } = instrument(source, { statements, leftOut, marker, binding: name });
    const databaseFile = join(dirname(file), 'db.js');
    return { file, script, marker, place, database: { clients, users, tokens }, databaseFile };
  };
}

/** A name that stands nowhere at the top level cannot be handed out. */
function isOutOfReach({ binding }: Facts): boolean {
  return binding.found === 'elsewhere' && binding.as !== 'other-name';
}

function whatToProbe(running: Running, { subject }: Lesson): Run['probed'] {
  if (running.binding.type === 'function') return 'binding';
  const exported = running.exports.properties.find(({ name }) => name === subject.name);
  return exported?.type === 'function' ? 'exports' : 'nothing';
}

async function probesOf(
  probed: Run['probed'],
  running: Running,
  one: Case,
  world: ProbeWorld,
): Promise<Probe[]> {
  const { lesson, facts, judging } = one;
  if (probed === 'nothing') return [];
  const port =
    probed === 'binding'
      ? portToBinding(running, lesson.subject, functionOf(facts))
      : portToExport(running, lesson.subject);
  return probe(port, world, judging);
}

function functionOf({ binding }: Facts): FunctionFact | undefined {
  if (!('value' in binding)) return undefined;
  const { value } = binding;
  return value.is === 'arrow' || value.is === 'function' ? value : undefined;
}
