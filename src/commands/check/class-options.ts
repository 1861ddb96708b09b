import type { Plan } from '../../check/check-all.js';
import type { Target } from '../../check/check-target.js';
import type { ClassOptions } from '../../check/class/join-class.js';
import type { Choice } from '../../check/report/choose-reporters.js';
import { refuseOverwriting } from '../../check/report/refuse-clash.js';
import { UserError } from '../../errors/user-error.js';
import type { Judging } from '../../outside/judging.js';
import { printable } from '../../verdict/printable.js';
import { allLessons, type CommandContext } from '../context.js';

// What only classes need is imported when it is asked for.

interface Options extends ClassOptions {
  readonly lesson?: string;
  readonly resume?: string;
  readonly isolate?: boolean;
}

export interface ClassOf {
  /** Of the roster, absolute. */
  readonly folders: readonly string[];
  readonly join: (targets: readonly Target[]) => Pick<Plan, 'roll' | 'more'>;
}

/** @throws UserError if the roster cannot be used */
export async function classOf(options: Options, context: CommandContext): Promise<ClassOf> {
  const { roster, anonymous } = options;
  if (roster === undefined && anonymous !== true) return { folders: [], join: () => ({}) };
  const { foldersOf, joinClass, peopleIn } = await import('../../check/class/join-class.js');
  const people = peopleIn(options, context);
  const lessons = allLessons(context);
  return {
    folders: foldersOf(people, roster ?? '', context.io.cwd),
    join: (targets) => {
      const submissions = targets.map(({ lesson: { id }, shown: file }) => ({ id, file }));
      const [first] = targets;
      const lesson = first?.lesson ?? lessons.find(({ id }) => id === options.lesson) ?? lessons[0];
      return joinClass(submissions, people, { options, lesson, context });
    },
  };
}

/** @throws UserError if the results cannot be read */
export async function resuming(
  { resume }: Options,
  choices: readonly Choice[],
  { judging, context }: Pick<Plan, 'judging' | 'context'>,
): Promise<Pick<Plan, 'kept'>> {
  if (resume === undefined) return {};
  const { io, installation } = context;
  refuseOverwriting(choices, [resume], io.cwd);
  const { readResults } = await import('../../check/results/read-results.js');
  const { keptResults } = await import('../../check/results/kept-results.js');
  const entries = readResults(resume, io.cwd, 'ignored');
  if (!entries) io.stderr.write(`There is no file ${printable(resume)} yet, so everything is judged.\n`);
  const isolation = judging.isolation === undefined ? undefined : 'bubblewrap';
  const conditions = { toolVersion: installation.version, limitMs: judging.limits.runMs, isolation };
  return { kept: keptResults(entries ?? [], conditions) };
}

/** @throws UserError if bubblewrap is asked for, and is missing or does not work */
export async function isolated(
  judging: Judging,
  { isolate }: Options,
  { io, commandLine }: CommandContext,
): Promise<Judging> {
  if (isolate !== true) return judging;
  const { findBubblewrap, isolationProblem } = await import('../../sandbox/outside/isolation.js');
  const program = findBubblewrap(io.env);
  if (program === undefined)
    throw new UserError(
      '--isolate needs bubblewrap, which is not installed.',
      process.platform === 'linux'
        ? 'Install it, for example with `apt-get install bubblewrap`, or run the whole check in a container. Nothing was judged.'
        : 'It exists only for Linux. Run the whole check in a container instead. Nothing was judged.',
    );
  const problem = await isolationProblem(judging, program);
  if (problem !== undefined)
    throw new UserError(
      `--isolate cannot be used here: ${printable(problem)}`,
      `The system may forbid user namespaces. \`${commandLine('doctor')}\` tries it again. Nothing was judged.`,
    );
  return { ...judging, isolation: program };
}
