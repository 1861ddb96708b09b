import type { LessonVerdict, UnjudgedVerdict } from './verdict.js';

interface Timed {
  readonly ms?: number;
}

/** Only the verdict goes into data formats. */
export interface JudgedLesson extends Timed {
  readonly verdict: LessonVerdict;
  readonly source: string;
  /** Then `source` is empty. */
  readonly isUnread?: boolean;
  /** By the step's id. The data in the sentences is random. */
  readonly seen: Readonly<Record<string, string>>;
  readonly printed: string;
  readonly printedIsCut: boolean;
  /** Whether the lesson's function stores tokens. */
  readonly stores?: boolean;
  /** Absent if nothing was saved. */
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
