import type { Style } from '../style/style.js';
import type { Entry, Tool } from '../verdict/report.js';
import type { Tally } from '../verdict/tally.js';

export interface Setting {
  readonly tool: Tool;
  readonly count: number;
  readonly style: Style;
  readonly startedAt?: Date;
  /** The path from the root of the repository; undefined outside it. */
  readonly inRepository: (file: string) => string | undefined;
}

/** Pure functions from verdicts to text, in whole rows. */
export interface Reporter {
  readonly begin?: () => Text;
  readonly each?: (entry: Entry, soFar: Tally) => Text;
  readonly end?: (tally: Tally) => Text;
}

export type Text = string | Promise<string>;

export type CreateReporter = (setting: Setting) => Reporter;
