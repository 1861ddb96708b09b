import type { LessonVerdict } from './verdict.js';

/** One judged file with what a person needs beside the verdict; only the verdict goes into data formats. */
export interface JudgedLesson {
  readonly verdict: LessonVerdict;
  /** The text that was judged, for code frames. */
  readonly source: string;
  /** What the learner's own code printed, as it was printed. */
  readonly printed: string;
  /** Whether `printed` ends early because there was too much of it. */
  readonly printedIsCut: boolean;
  /** The database that was written to, as a person should read it; absent where nothing was saved. */
  readonly savedTo?: string;
}

/** All that one `check` has to tell. */
export interface Report {
  readonly tool: { readonly name: string; readonly version: string; readonly node: string };
  readonly lessons: readonly JudgedLesson[];
}
