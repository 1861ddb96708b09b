import { resolve } from 'node:path';
import { loadChosen } from '../check/report/load-reporter.js';
import { chooseReporters } from '../check/report/choose-reporters.js';
import { refuseOverwriting } from '../check/report/refuse-clash.js';
import { merged } from '../check/results/merge.js';
import { readResults } from '../check/results/read-results.js';
import { reportResults } from '../check/results/report-results.js';
import { joinClass, peopleIn, type ClassOptions } from '../check/class/join-class.js';
import { isPattern, pathsMatching } from '../check/patterns.js';
import { UserError } from '../errors/user-error.js';
import type { Entry } from '../verdict/report.js';
import { exitCode } from '../verdict/tally.js';
import { shownPath } from '../workspace/shown-path.js';
import { allLessons, type Command, type CommandContext } from './context.js';

export interface ReportInput extends ClassOptions {
  readonly paths: readonly string[];
  /** `name` or `name=file`. */
  readonly reporter: readonly string[];
  readonly output?: string;
}

/** The exit codes are those of `check`. @throws UserError before anything is written */
export const report: Command<ReportInput> = async (input, context) => {
  const { cwd } = context.io;
  const files = await filesAt(input.paths, cwd);
  const choices = chooseReporters(input, context.io);
  const chosen = await loadChosen(choices, context);
  refuseOverwriting(choices, input.roster === undefined ? files : [...files, input.roster], cwd);
  const people = peopleIn(input, context);
  const entries = files.flatMap((file) => resultsIn(file, cwd));
  if (entries.length === 0) throw empty(files);
  noteVersions(entries, context);
  const lessons = allLessons(context);
  const judged = merged(
    entries,
    lessons.map(({ id }) => id),
  );
  const lesson = lessons.find(({ id }) => judged.some(({ verdict }) => verdict.id === id)) ?? lessons[0];
  const verdicts = judged.map(({ verdict }) => verdict);
  const { roll, more } = joinClass(verdicts, people, { options: input, lesson, context });
  return exitCode(await reportResults([...judged, ...more], chosen, context, roll));
};

async function filesAt(paths: readonly string[], cwd: string): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const matching = isPattern(path) ? await pathsMatching(path, cwd) : [];
    found.push(...(matching.length > 0 ? matching.map((file) => shownPath(file, cwd)) : [path]));
  }
  return [...new Set(found)];
}

function resultsIn(file: string, cwd: string): Entry[] {
  const entries = readResults(file, cwd, 'refused');
  if (entries) return entries;
  throw new UserError(
    `There is no file ${resolve(cwd, file)}.`,
    'Name the files that `check --reporter jsonl=results.jsonl` wrote.',
  );
}

function empty(files: readonly string[]): UserError {
  return new UserError(
    `There are no results in ${files.join(', ')}.`,
    'Name the files that `check --reporter jsonl=results.jsonl` wrote.',
  );
}

/** Their steps may differ, but each result is right for its version. */
function noteVersions(entries: readonly Entry[], { io, installation }: CommandContext): void {
  const versions = [...new Set(entries.map(({ judgedBy }) => judgedBy ?? installation.version))].sort();
  if (versions.length < 2) return;
  io.stderr.write(`The results were judged by different versions: ${versions.join(', ')}.\n`);
}
