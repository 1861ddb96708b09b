import type { CommandLine } from '../outside/command-line.js';
import type { Style } from '../style/style.js';
import type { Entry, Tool } from '../verdict/report.js';
import type { Tally } from '../verdict/tally.js';

export interface Setting {
  readonly tool: Tool;
  readonly count: number;
  /** Several lessons can judge one file. */
  readonly unit?: 'files' | 'lessons';
  readonly style: Style;
  readonly startedAt?: Date;
  /** From the root of the repository; undefined outside it. */
  readonly inRepository: (file: string) => string | undefined;
  readonly commandLine: CommandLine;
  /** The folder of the workspace that a file belongs to; undefined for other files. */
  readonly workspaceOf: (file: string) => string | undefined;
}

export interface Reporter {
  readonly begin?: () => Text;
  readonly each?: (entry: Entry, soFar: Tally) => Text;
  readonly end?: (tally: Tally) => Text;
}

export type Text = string | Promise<string>;

export type CreateReporter = (setting: Setting) => Reporter;
