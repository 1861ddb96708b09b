import type { LessonVerdict, UnjudgedVerdict } from './verdict.js';

interface Timed {
  /** How long the check of the file took. */
  readonly ms?: number;
}

/** One judged file with what a person needs beside the verdict; only the verdict goes into data formats. */
export interface JudgedLesson extends Timed {
  readonly verdict: LessonVerdict;
  /** The text that was judged, for code frames. */
  readonly source: string;
  /** Whether the file could not be read, so that `source` is empty. */
  readonly isUnread?: boolean;
  /** What passed steps saw the function do, one sentence each, by their ids: not the same twice, for the data is random. */
  readonly seen: Readonly<Record<string, string>>;
  /** What the learner's own code printed, as it was printed. */
  readonly printed: string;
  /** Whether `printed` ends early because there was too much of it. */
  readonly printedIsCut: boolean;
  /** The database that was written to, as a person should read it; absent where nothing was saved. */
  readonly savedTo?: string;
}

/** What a `check` has to tell of one file. */
export type Entry = JudgedLesson | (Timed & { readonly verdict: UnjudgedVerdict });

export function isJudged(entry: Entry): entry is JudgedLesson {
  return entry.verdict.status !== 'unjudged';
}

/** What made a report. */
export interface Tool {
  readonly name: string;
  readonly version: string;
  readonly node: string;
}
