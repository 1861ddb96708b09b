import type { LessonVerdict, UnjudgedVerdict } from './verdict.js';

interface Timed {
  /** In ms. */
  readonly ms?: number;
}

/** Only the verdict goes into data formats; the rest is for people. */
export interface JudgedLesson extends Timed {
  readonly verdict: LessonVerdict;
  /** The judged source, for code frames. */
  readonly source: string;
  /** `source` is empty because the file could not be read. */
  readonly isUnread?: boolean;
  /** What the function did, one sentence for each passed step, by the step's id. The data is random. */
  readonly seen: Readonly<Record<string, string>>;
  readonly printed: string;
  readonly printedIsCut: boolean;
  /** The database path to show; absent if nothing was saved. */
  readonly savedTo?: string;
}

export type Entry = JudgedLesson | (Timed & { readonly verdict: UnjudgedVerdict });

export function isJudged(entry: Entry): entry is JudgedLesson {
  return entry.verdict.status !== 'unjudged';
}

export interface Tool {
  readonly name: string;
  readonly version: string;
  readonly node: string;
}
