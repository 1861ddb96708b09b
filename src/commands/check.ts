import { readDatabase } from '../database/database.js';
import type { Judging } from '../outside/judging.js';
import { UserError } from '../user-error.js';
import { exitCode } from '../verdict/tally.js';
import { resolve } from 'node:path';
import { checkAll, type Plan } from './check/check-all.js';
import { chooseReporters } from './check/choose-reporters.js';
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
  const chosen = await Promise.all(
    choices.map(async (choice) => ({ ...choice, create: await loadReporter(choice.reporter, cwd) })),
  );
  const wanted = { cwd, lessons: await allLessons(context), lessonId: input.lesson, data: input.data };
  const targets = await findTargets(input.paths, wanted);
  await refuseClash(choices, targets);
  if (input.data !== undefined) await readDatabase(resolve(cwd, input.data));
  const plan: Plan = { context, chosen, judging, save: input.save };
  return exitCode(await checkAll(targets, plan));
};

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
