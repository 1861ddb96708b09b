import type { Style } from '../style/style.js';
import type { Entry, Tool } from '../verdict/report.js';
import type { Tally } from '../verdict/tally.js';

/** What a reporter knows before anything is judged. */
export interface Setting {
  readonly tool: Tool;
  /** How many files are checked. */
  readonly count: number;
  readonly style: Style;
  readonly startedAt?: Date;
  /** A file of the report as CI names it, from the root of the repository on; undefined where it lies outside. */
  readonly inRepository: (file: string) => string | undefined;
}

/**
 * Turns verdicts into the text of one format, in pieces, so that what is known can be written while the rest is
 * judged: whole rows, each with its end. Knows no world: what it gives is written by the command.
 */
export interface Reporter {
  /** What stands before everything. */
  readonly begin?: () => Text;
  /** One file; `soFar` counts those before it. */
  readonly each?: (entry: Entry, soFar: Tally) => Text;
  /** What stands behind everything. */
  readonly end?: (tally: Tally) => Text;
}

/** A reporter of one's own may need time. */
export type Text = string | Promise<string>;

export type CreateReporter = (setting: Setting) => Reporter;
