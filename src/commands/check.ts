import { homeOf } from '../judge/case.js';
import type { Judging } from '../outside/judging.js';
import { UserError } from '../user-error.js';
import { exitCode } from '../verdict/tally.js';
import { resolve } from 'node:path';
import type { Target } from '../check-target.js';
import { createNursery } from '../sandbox/nursery.js';
import type { Plan } from './check/check-all.js';
import { chooseReporters, type Choice } from './check/choose-reporters.js';
import { loadReporter } from './check/load-reporter.js';
import { refuseClash } from './check/refuse-clash.js';
import { allLessons, type Command } from './context.js';
import { findTargets } from './targets.js';

export interface CheckInput {
  readonly paths: readonly string[];
  readonly lesson?: string;
  /** `name` or `name=file`. */
  readonly reporter: readonly string[];
  readonly output?: string;
  readonly save: boolean;
  readonly data?: string;
  readonly db?: string;
  readonly root?: string;
  readonly timeout?: string;
}

/**
 * Judges once and reports: 0 where all passed, 1 where something did not yet, 2 where something could not be judged.
 * @throws UserError where nothing can be begun; all of that is looked at before anything is judged.
 */
export const check: Command<CheckInput> = async (input, context) => {
  const { cwd } = context.io;
  const judging = withTimeout(context.judging, input.timeout);
  const choices = chooseReporters(input, context.io);
  const { data, db, root } = input;
  const wanted = { cwd, lessons: await allLessons(context), lessonId: input.lesson, data, db, root };
  const targets = await findTargets(input.paths, wanted);
  const nursery = context.nursery ?? createNursery(judging);
  // It takes as long to get ready as we take to load the judge: so it goes first, if it has not been started yet.
  if (targets[0]) nursery.ahead(homeOf(targets[0]));
  try {
    return await checkWith(targets, choices, { input, judging, context, nursery });
  } finally {
    await nursery.close();
  }
};

interface Means extends Pick<Plan, 'judging' | 'context' | 'nursery'> {
  readonly input: CheckInput;
}

async function checkWith(
  targets: readonly Target[],
  choices: readonly Choice[],
  { input, ...means }: Means,
): Promise<number> {
  const { checkAll } = await import('./check/check-all.js');
  const { cwd } = means.context.io;
  const chosen = await Promise.all(
    choices.map(async (choice) => ({ ...choice, create: await loadReporter(choice.reporter, cwd) })),
  );
  await refuseClash(choices, targets);
  const { readDatabase } = await import('../database/database.js');
  if (input.data !== undefined) await readDatabase(resolve(cwd, input.data));
  return exitCode(await checkAll(targets, { ...means, chosen, save: input.save }));
}

function withTimeout(judging: Judging, timeout: string | undefined): Judging {
  if (timeout === undefined) return judging;
  const runMs = Number(timeout);
  if (!/^\d+$/.test(timeout) || runMs < 1 || runMs > 2 ** 31 - 2_000) {
    throw new UserError(
      `--timeout ${timeout} is no time.`,
      'Give a whole number of milliseconds above 0, such as --timeout 5000.',
    );
  }
  return { ...judging, limits: { ...judging.limits, runMs } };
}
