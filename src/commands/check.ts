import { rootFolder } from '../judge/submission.js';
import type { Judging } from '../outside/judging.js';
import { UserError } from '../errors/user-error.js';
import { exitCode } from '../verdict/tally.js';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { Target } from '../check/check-target.js';
import { createWarmChildren } from '../sandbox/outside/warm-children.js';
import type { Plan } from '../check/check-all.js';
import type { ClassOptions } from '../check/class/join-class.js';
import { chooseReporters, growing, type Choice } from '../check/report/choose-reporters.js';
import { loadChosen } from '../check/report/load-reporter.js';
import { refuseClash } from '../check/report/refuse-clash.js';
import { allLessons, type Command, type CommandContext } from './context.js';
import { findTargets } from '../check/find-targets.js';
import { classOf, isolated, resuming, type ClassOf } from './check/class-options.js';
import { untilStopped } from './check/until-stopped.js';

export interface CheckInput extends ClassOptions {
  readonly paths: readonly string[];
  readonly lesson?: string;
  readonly step?: string;
  readonly all?: boolean;
  /** `name` or `name=file`. */
  readonly reporter: readonly string[];
  readonly output?: string;
  readonly save: boolean;
  readonly data?: string;
  readonly db?: string;
  readonly root?: string;
  readonly timeout?: string;
  /** How many files to judge in parallel. */
  readonly jobs?: string;
  readonly watch?: boolean;
  readonly unordered?: boolean;
  /** A file of results. */
  readonly resume?: string;
  readonly isolate?: boolean;
}

/**
 * Exit codes: 0 all passed, 1 a step failed, 2 a file could not be judged.
 * @throws UserError before anything is judged
 */
export const check: Command<CheckInput> = async (input, context) => {
  const { cwd } = context.io;
  refuseTogether(input);
  const judging = await isolated(withTimeout(context.judging, input.timeout), input, context);
  const jobs = jobsFrom(input.jobs);
  const choices = chooseReporters(input, context.io);
  const enrolled = await classOf(input, context);
  const { lesson: lessonId, step: stepId, all, data, db, root } = input;
  const lessons = allLessons(context);
  const wanted = { cwd, lessons, lessonId, stepId, all, data, db, root, folders: enrolled.folders };
  const find = (): Promise<Target[]> => findTargets(input.paths, wanted);
  const targets = await find();
  const early = judging.isolation === undefined ? context.warmChildren : undefined;
  const warmChildren = early ?? createWarmChildren(judging);
  // First, because it takes as long to start as the judge takes to load.
  if (targets[0]) warmChildren.ahead(rootFolder(targets[0]));
  try {
    const save = input.save && stepId === undefined;
    const onEntry = save ? noting(context) : noNotes;
    const order = input.unordered ? ('completion' as const) : ('items' as const);
    const plan = { judging, context, warmChildren, save, jobs, onEntry, order };
    return await checkWith(targets, choices, { input, plan, find, join: enrolled.join });
  } finally {
    warmChildren.close();
  }
};

/** The rest of a watched check would never end. */
const exclusive = [
  ['all', 'lesson'],
  ['watch', 'resume'],
  ['watch', 'roster'],
] as const satisfies readonly (readonly (keyof CheckInput)[])[];

function refuseTogether(input: CheckInput): void {
  const pair = exclusive.find((names) => names.every((name) => Boolean(input[name])));
  if (pair) throw new UserError(`--${pair[0]} and --${pair[1]} exclude each other.`, 'Use one of them.');
}

const noNotes = (): Promise<void> => Promise.resolve();

function noting({ io }: CommandContext): Plan['onEntry'] {
  return async (entry, target) => {
    const { noteProgress } = await import('../check/note-progress.js');
    await noteProgress(target, entry, io.now());
  };
}

interface Deps {
  readonly input: CheckInput;
  readonly plan: Omit<Plan, 'chosen'>;
  readonly find: () => Promise<Target[]>;
  readonly join: ClassOf['join'];
}

async function checkWith(
  targets: readonly Target[],
  choices: readonly Choice[],
  { input, plan: { context, ...how }, find, join }: Deps,
): Promise<number> {
  const { checkAll } = await import('../check/check-all.js');
  const { cwd } = context.io;
  const chosen = await loadChosen(input.watch ? choices : growing(choices, input, cwd), context);
  refuseClash(choices, targets);
  if (input.data !== undefined) {
    const { readDatabase } = await import('../database/database.js');
    await readDatabase(resolve(cwd, input.data));
  }
  const plan = {
    ...how,
    context,
    chosen,
    ...(await resuming(input, choices, { ...how, context })),
    ...join(targets),
  };
  if (input.watch !== true && targets.length === 1) return exitCode(await checkAll(targets, plan));
  if (input.watch !== true)
    return untilStopped(async (stop) =>
      exitCode(await checkAll(targets, { ...plan, stop, onStop: 'report' })),
    );
  const { watchChecks } = await import('./check/watch.js');
  return watchChecks({ find: () => findClear(find, choices), plan });
}

/** A pattern may match a report that was written since. */
async function findClear(find: Deps['find'], choices: readonly Choice[]): Promise<readonly Target[]> {
  const targets = await find();
  refuseClash(choices, targets);
  return targets;
}

function withTimeout(judging: Judging, timeout: string | undefined): Judging {
  if (timeout === undefined) return judging;
  const runMs = Number(timeout);
  if (!/^\d+$/.test(timeout) || runMs < 1 || runMs > 2 ** 31 - 2_000) {
    throw new UserError(
      `--timeout ${timeout} is not a valid time.`,
      'Use a whole number of milliseconds above 0, such as --timeout 5000.',
    );
  }
  return { ...judging, limits: { ...judging.limits, runMs } };
}

/** More than any machine needs. */
const mostJobs = 1024;

function jobsFrom(text: string | undefined): number {
  if (text === undefined) return availableParallelism();
  const jobs = Number(text);
  if (/^\d+$/.test(text) && jobs >= 1) return Math.min(jobs, mostJobs);
  throw new UserError(
    `--jobs ${text} is not a valid number.`,
    'Use a whole number from 1, such as --jobs 2.',
  );
}
