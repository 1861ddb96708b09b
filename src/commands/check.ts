import type { CommandContext } from '../outside/command-context.js';
import { checkTarget, type Target } from '../check-target.js';
import { writeDurable } from '../durable-file/durable-file.js';
import { codeOf } from '../durable-file/system-error.js';
import type { Judging } from '../outside/judging.js';
import { progressOf, readProgress, updateProgress } from '../progress/progress.js';
import { checkedIn, standingAfter } from '../progress/standing.js';
import type { Reporter } from '../reporters/reporter.js';
import { reporters } from '../reporters/reporters.js';
import { createStyle } from '../style/style.js';
import { showWork } from '../terminal/waiting/show-work.js';
import { UserError } from '../user-error.js';
import { exitCode } from '../verdict/exit-code.js';
import type { JudgedLesson, Report } from '../verdict/report.js';
import { keepVersion } from '../workspace/history.js';
import { locate } from '../workspace/workspace.js';
import { resolve } from 'node:path';
import { allLessons, didYouMean, styleOf, type Command } from './context.js';
import { findTargets, shownPath } from './targets.js';

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

interface Output {
  readonly reporter: Reporter;
  /** Absent for stdout. */
  readonly file?: string;
}

/** Judges once and reports: 0 where all passed, 1 where something did not yet. */
export const check: Command<CheckInput> = async (input, context) => {
  const { io, installation } = context;
  const outputs = await readOutputs(input, context);
  const judging = withTimeout(context.judging, input.timeout);
  const lessons = await allLessons(context);
  const targets = await findTargets(input.paths, {
    cwd: io.cwd,
    lessons,
    lessonId: input.lesson,
    data: input.data,
  });
  const judged: JudgedLesson[] = [];
  await showWork(io, 'Checking', async (say) => {
    for (const [index, target] of targets.entries()) {
      say(
        `Checking ${target.shown}${targets.length > 1 ? ` (${String(index + 1)} of ${String(targets.length)})` : ''}`,
      );
      const checked = await checkTarget(target, { judging, installation, save: input.save });
      judged.push(withShownDatabase(checked.judged, io.cwd));
      await noteProgress(target, checked.judged);
    }
  });
  const tool = { name: 'oauth-lessons', version: installation.version, node: process.version };
  await deliver({ tool, lessons: judged }, outputs, context);
  return exitCode(judged.map(({ verdict }) => verdict));
};

function withShownDatabase(judged: JudgedLesson, cwd: string): JudgedLesson {
  return judged.savedTo === undefined ? judged : { ...judged, savedTo: shownPath(judged.savedTo, cwd) };
}

async function readOutputs(
  { reporter: wanted, output }: CheckInput,
  { io }: CommandContext,
): Promise<Output[]> {
  const named = await Promise.all(
    (wanted.length > 0 ? wanted : ['pretty']).map((spec) => readOutput(spec, io.cwd)),
  );
  const toStdout = named.filter(({ file }) => file === undefined);
  if (toStdout.length > 1) {
    throw new UserError(
      'Two reports cannot both go to the terminal.',
      'Give all but one a file: --reporter json=report.json.',
    );
  }
  return named.map((one) =>
    one.file === undefined && output !== undefined ? { ...one, file: resolve(io.cwd, output) } : one,
  );
}

async function readOutput(spec: string, cwd: string): Promise<Output> {
  const [name = '', ...rest] = spec.split('=');
  const file = rest.join('=');
  const load = Object.hasOwn(reporters, name) ? reporters[name] : undefined;
  if (!load) {
    const names = Object.keys(reporters);
    throw new UserError(
      `There is no reporter named ${name}.${didYouMean(name, names)}`,
      `The reporters are: ${names.join(', ')}.`,
    );
  }
  if (rest.length > 0 && file === '')
    throw new UserError(
      `There is no file behind ${spec}`,
      `Write --reporter ${name}=report.txt, or leave the = out.`,
    );
  return { reporter: await load(), ...(file !== '' && { file: resolve(cwd, file) }) };
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

/** Progress is for the learner's eyes only: where it cannot be kept, the verdict stands all the same. */
async function noteProgress({ file, lesson }: Target, { verdict, source }: JudgedLesson): Promise<void> {
  const location = await locate(file);
  if (location?.lessonId !== lesson.id) return;
  const standing = standingAfter(verdict);
  await keepVersion(location.workspace, lesson.id, source, checkedIn(verdict)).catch(() => undefined);
  const known = progressOf(await readProgress(location.workspace), lesson.id);
  if (known.passed.join() === standing.passed.join() && known.problem === standing.problem) return;
  await updateProgress(location.workspace, lesson.id, (progress) => ({ ...progress, ...standing }));
}

async function deliver(report: Report, outputs: readonly Output[], context: CommandContext): Promise<void> {
  for (const { reporter, file } of outputs) {
    if (file === undefined) context.io.stdout.write(reporter(report, styleOf(context)));
    else await writeReport(file, reporter(report, createStyle({ columns: 100, colours: 0, plain: true })));
  }
}

async function writeReport(file: string, text: string): Promise<void> {
  try {
    await writeDurable(file, text);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(
      `The report cannot be written to ${file} (${codeOf(error) ?? 'unknown reason'}).`,
      'Name a file in a folder that exists and that you may write.',
    );
  }
}
