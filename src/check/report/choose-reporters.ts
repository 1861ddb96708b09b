import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Io } from '../../outside/io.js';
import { UserError } from '../../errors/user-error.js';
import type { ReporterName } from '../../reporters/reporters.js';

export type Destination =
  | { readonly type: 'stdout' }
  | { readonly type: 'file'; readonly path: string }
  /** Grows with each result, so that a killed check leaves its results. */
  | { readonly type: 'growing'; readonly path: string }
  | { readonly type: 'summary'; readonly path: string };

export interface Choice {
  /** A name, or the path of a custom reporter. */
  readonly reporter: string;
  readonly destination: Destination;
  /** The check continues without a report that the tool has chosen. */
  readonly chosenBy: 'person' | 'tool';
}

export interface ReporterOptions {
  /** `name` or `name=file`. */
  readonly reporter: readonly string[];
  readonly output?: string;
}

/** The name in docs/ci.md, under `artifacts: reports: junit`. */
const gitlabFile = 'oauth-lessons-junit.xml';

/** Default: `pretty` and what the CI service reads. @throws UserError for `name=` without a file */
export function chooseReporters(options: ReporterOptions, { env, cwd }: Pick<Io, 'env' | 'cwd'>): Choice[] {
  const output = destinationOf(options.output, cwd);
  const named = options.reporter.map((spec) => choiceOf(spec, output, cwd));
  const choices = named.length > 0 ? named : defaultsFor(output, { env, cwd });
  const summary = env.GITHUB_STEP_SUMMARY;
  const isSummed = choices.some((choice) => isNamed(choice, 'github') || isNamed(choice, 'summary'));
  return isSummed && summary ? [...choices, byTool('markdown', { type: 'summary', path: summary })] : choices;
}

export function isNamed({ reporter }: Choice, name: ReporterName): boolean {
  return reporter === name;
}

function defaultsFor(output: Destination, { env, cwd }: Pick<Io, 'env' | 'cwd'>): Choice[] {
  const pretty: Choice = {
    reporter: 'pretty' satisfies ReporterName,
    destination: output,
    chosenBy: 'person',
  };
  if (env.GITHUB_ACTIONS === 'true') return [pretty, byTool('github', { type: 'stdout' })];
  if (env.GITLAB_CI === 'true') return [pretty, byTool('junit', destinationOf(gitlabFile, cwd))];
  return [pretty];
}

function byTool(reporter: ReporterName, destination: Destination): Choice {
  return { reporter, destination, chosenBy: 'tool' };
}

function choiceOf(spec: string, otherwise: Destination, cwd: string): Choice {
  const { reporter, file } = split(spec, cwd);
  if (file === '')
    throw new UserError(
      `A file name is missing after ${spec}`,
      `Write --reporter ${reporter}=report.txt, or remove the = sign.`,
    );
  const destination = file === undefined ? otherwise : destinationOf(file, cwd);
  return { reporter, destination, chosenBy: 'person' };
}

/** A path may contain an equals sign: the longest path that exists counts. */
function split(spec: string, cwd: string): { reporter: string; file: string | undefined } {
  const parts = spec.split('=');
  const at = (length: number): string => parts.slice(0, length).join('=');
  const lengths = isPath(spec) ? parts.map((_, index) => parts.length - index) : [];
  const length = lengths.find((one) => existsSync(resolve(cwd, at(one)))) ?? 1;
  const file = parts.slice(length).join('=');
  return { reporter: at(length), file: length < parts.length ? file : undefined };
}

/** Results are written as they come, unless the file still holds those of the check that is resumed. */
export function growing(
  choices: readonly Choice[],
  { resume }: { readonly resume?: string },
  cwd: string,
): Choice[] {
  const resumed = resume === undefined ? undefined : resolve(cwd, resume);
  return choices.map((choice) => {
    const { destination } = choice;
    const grows = isNamed(choice, 'jsonl') && destination.type === 'file' && destination.path !== resumed;
    return grows ? { ...choice, destination: { ...destination, type: 'growing' } } : choice;
  });
}

export function isPath(reporter: string): boolean {
  return /^[^=]*[\\/]|^[^=]*\.[cm]?[jt]s(?:=|$)/.test(reporter);
}

function destinationOf(file: string | undefined, cwd: string): Destination {
  return file === undefined || file === '-' ? { type: 'stdout' } : { type: 'file', path: resolve(cwd, file) };
}
