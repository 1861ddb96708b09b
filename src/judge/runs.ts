import { dirname, isAbsolute, resolve } from 'node:path';
import type { Lesson } from '../lesson/define-lesson.js';
import type { Run } from '../lesson/evidence.js';
import type { Data } from '../outside/data.js';
import type { Exchange } from '../referee/exchange.js';
import { inventWorld, probe, type Probe, type ProbeWorld, type Probing } from '../referee/probe.js';
import { runGrants, serviceUsers, type GrantData } from '../referee/run-grants.js';
import { bringUp, type Prepare } from '../sandbox/outside/load-module.js';
import type { Child } from '../sandbox/outside/child.js';
import type { Program } from '../sandbox/outside/program.js';
import type { ExportsLook, Module, Running } from '../sandbox/outside/running.js';
import type { FunctionFact, Outline } from '../source/facts.js';
import { instrument } from '../source/instrument.js';
import { portToBinding, portToExport } from './port.js';
import type { Case } from './case.js';
import { withLooks } from './looks-again.js';

type Probed = Omit<Run, 'exportProbes'>;

/** A module that runs in an invented world. */
export interface InWorld {
  readonly running: Running;
  readonly world: ProbeWorld;
  /** Probes that are on their way already. */
  readonly probes?: Promise<Probe[]>;
}

/** Probes the function of the top-level binding; where there is none, the exported one. Leaves the module running. */
export async function probeBinding(
  one: Case,
  { running, world, probes: asked }: InWorld,
  start: () => Child,
): Promise<Probed> {
  const probed = whatToProbe(running, one.lesson);
  const probes = await withLooks(
    await (asked ?? probesOf(probed, running, one, world).probes),
    probingAgain(probed, one, start),
  );
  const { leftOut, loaded, binding, exports } = running;
  return { leftOut, loaded, binding, exports, probed, probes };
}

/** Probes the exported function in a child of its own, where it is another one than the binding's. */
export async function probeExport(one: Case, run: Probed, start: () => Child): Promise<readonly Probe[]> {
  const exported = exportedFunction(run, one.lesson);
  if (run.probed !== 'binding' || !exported || exported.isBinding) return [];
  const world = inventWorld(one.judging);
  const running = await bringUp(start(), preparing(one, world), one.judging, { start });
  const { probes } = probesOf('exports', running, one, world);
  return withLooks(await probes, probingAgain('exports', one, start));
}

/** All of it once more, in a new process, where each call has that many ms. */
function probingAgain(
  probed: Run['probed'],
  one: Case,
  start: () => Child,
): (callMs: number) => Promise<Probe[]> {
  return async (callMs) => {
    const judging = { ...one.judging, limits: { ...one.judging.limits, callMs } };
    const world = inventWorld(judging);
    const running = await bringUp(start(), preparing(one, world), judging, { start });
    return probesOf(probed, running, one, world).probes;
  };
}

/** Whether all steps may pass, at a glance: a call that got no answer, or no export, passes none. */
export function mayPass(run: Run, { lesson }: Case): boolean {
  const isAnswered = run.probes.every(({ answer }) => answer.how === 'returned');
  return run.leftOut.length === 0 && isAnswered && exportedFunction(run, lesson) !== undefined;
}

/**
 * Whole grants through the exported function, with the module loaded anew in the process that is there. Undefined where
 * something did not go well: no right answer shall be refused for what we left behind in it.
 */
export async function tryGrants(one: Case, data: Data, module: Module): Promise<Exchange[] | undefined> {
  const granting = grantingOf(data);
  const exchanges = await grantsIn(module.again(preparing(one, granting.world)([])), one, granting);
  return exchanges.every(({ status }) => status === 'granted') ? exchanges : undefined;
}

/** The same in a process of its own. */
export async function playGrants(one: Case, data: Data, start: () => Child): Promise<Exchange[]> {
  const granting = grantingOf(data);
  const loaded = await bringUp(start(), preparing(one, granting.world), one.judging, { start });
  return grantsIn(loaded, one, granting);
}

interface Granting {
  readonly asked: GrantData;
  /** What the file finds in its database: the service accounts too. */
  readonly world: Data;
}

function grantingOf(data: Data): Granting {
  const services = serviceUsers(data);
  return { asked: { ...data, services }, world: { ...data, users: [...data.users, ...services] } };
}

function grantsIn(module: Module, { lesson, judging }: Case, { asked }: Granting): Promise<Exchange[]> {
  // What comes late was seen by the probes: the grants need not wait for it.
  return runGrants(portToExport(module, lesson.subject, 'at the answer'), asked, judging);
}

type World = ProbeWorld | Data;

export function preparing({ submission, judging, outline }: Case, world: World): Prepare {
  const { file, database = './db.js' } = submission;
  const { clients, users, tokens } = world;
  const { binding, uses, ends } = outline;
  const name = 'name' in binding && !isOutOfReach(outline) ? binding.name : undefined;
  return (leftOut) => {
    const marker = `mark_${judging.random(8)}`;
    const { script, place } = instrument(outline.code, { facts: outline, leftOut, marker, binding: name });
    return {
      file,
      script,
      ...importsOf(outline, leftOut),
      marker,
      place,
      database: { clients, users, tokens },
      uses,
      ends,
      databaseModule: isPath(database) ? resolve(dirname(file), database) : database,
    };
  };
}

/** A file, as `require` sees it; all else is the name of a package. */
function isPath(module: string): boolean {
  return isAbsolute(module) || /^\.{1,2}(?:[/\\]|$)/.test(module);
}

/** What an ES module loads, without the statements that are left out. */
function importsOf(
  { format, statements, imports }: Outline,
  leftOut: readonly number[],
): Pick<Program, 'imports'> {
  if (format !== 'module') return {};
  const loading = statements.flatMap(({ loads: from, start }, statement) => {
    if (from === undefined || leftOut.includes(statement)) return [];
    const names = imports.find((one) => one.start === start)?.names.map(({ imported }) => imported) ?? [];
    return [{ statement, from, names }];
  });
  return { imports: loading };
}

/** A name that stands nowhere at the top level cannot be handed out. */
export function isOutOfReach({ binding }: Outline): boolean {
  return binding.found === 'elsewhere' && binding.as !== 'other-name';
}

export function whatToProbe(running: Running, lesson: Lesson): Run['probed'] {
  if (running.binding.type === 'function') return 'binding';
  return exportedFunction(running, lesson) ? 'exports' : 'nothing';
}

/** What others get under the name that the lesson asks for, where it is a function. */
function exportedFunction(
  { exports }: Pick<Running, 'exports'>,
  { subject }: Lesson,
): ExportsLook['properties'][number] | undefined {
  return exports.properties.find(({ name, type }) => name === subject.name && type === 'function');
}

export function probesOf(probed: Run['probed'], module: Module, one: Case, world: ProbeWorld): Probing {
  const { lesson, outline, judging } = one;
  if (probed === 'nothing') return { probes: Promise.resolve([]), asked: Promise.resolve() };
  const port =
    probed === 'binding'
      ? portToBinding(module, lesson.subject, functionOf(outline))
      : portToExport(module, lesson.subject);
  return probe(port, world, judging);
}

export function functionOf({ binding }: Outline): FunctionFact | undefined {
  if (!('value' in binding)) return undefined;
  const { value } = binding;
  return value.is === 'arrow' || value.is === 'function' ? value : undefined;
}
