import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Io } from '../../outside/io.js';
import { UserError } from '../../errors/user-error.js';

/** Where a report goes. */
export type Destination =
  | { readonly to: 'stdout' }
  | { readonly to: 'file'; readonly path: string }
  /** GitHub's own file, which others add to as well. */
  | { readonly to: 'summary'; readonly path: string };

/** A report that is wanted. */
export interface Choice {
  /** The name of a reporter, or the path of a file that is one. */
  readonly reporter: string;
  readonly destination: Destination;
  /** What the tool picks by itself is a service: where it cannot be had, the check goes on without. */
  readonly by: 'person' | 'tool';
}

/** What was asked for on the command line. */
export interface Asked {
  /** `name` or `name=file`. */
  readonly reporter: readonly string[];
  readonly output?: string;
}

/** What GitLab's job would name under `artifacts: reports: junit`. */
const gitlabFile = 'oauth-lessons-junit.xml';

/**
 * The reports that are asked for; where none is, `pretty` and what the CI around us reads.
 * @throws UserError where a file is asked for and not named.
 */
export function chooseReporters(asked: Asked, { env, cwd }: Pick<Io, 'env' | 'cwd'>): Choice[] {
  const toOutput = destination(asked.output, cwd);
  const choices = asked.reporter.map((spec) => choiceOf(spec, toOutput, cwd));
  if (choices.length === 0) choices.push(by('person', 'pretty', toOutput), ...pickedFor(env, cwd));
  const summary = env.GITHUB_STEP_SUMMARY;
  const isAnnotated = choices.some(({ reporter }) => reporter === 'github');
  if (isAnnotated && summary) choices.push(by('tool', 'markdown', { to: 'summary', path: summary }));
  return choices;
}

function pickedFor(env: Io['env'], cwd: string): Choice[] {
  if (env.GITHUB_ACTIONS === 'true') return [by('tool', 'github', { to: 'stdout' })];
  if (env.GITLAB_CI === 'true') return [by('tool', 'junit', destination(gitlabFile, cwd))];
  return [];
}

function choiceOf(spec: string, otherwise: Destination, cwd: string): Choice {
  const { reporter, file } = split(spec, cwd);
  if (file === '')
    throw new UserError(
      `There is no file behind ${spec}`,
      `Write --reporter ${reporter}=report.txt, or leave the = out.`,
    );
  return by('person', reporter, file === undefined ? otherwise : destination(file, cwd));
}

/** The path of a reporter may hold an equals sign: the longest one that is there is meant. */
function split(spec: string, cwd: string): { reporter: string; file: string | undefined } {
  const parts = spec.split('=');
  const at = (length: number): string => parts.slice(0, length).join('=');
  const lengths = isPath(spec) ? parts.map((_, index) => parts.length - index) : [];
  const length = lengths.find((one) => existsSync(resolve(cwd, at(one)))) ?? 1;
  const file = parts.slice(length).join('=');
  return { reporter: at(length), file: length < parts.length ? file : undefined };
}

/** A file of one's own, not the name of a reporter: `./mine.js`, `mine.mjs`. */
export function isPath(reporter: string): boolean {
  return /^[^=]*[\\/]|^[^=]*\.[cm]?[jt]s(?:=|$)/.test(reporter);
}

/** As many programs do, a hyphen for the standard output. */
function destination(file: string | undefined, cwd: string): Destination {
  return file === undefined || file === '-' ? { to: 'stdout' } : { to: 'file', path: resolve(cwd, file) };
}

function by(who: Choice['by'], reporter: string, to: Destination): Choice {
  return { reporter, destination: to, by: who };
}
