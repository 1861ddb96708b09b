import type { LessonVerdict, UnjudgedVerdict } from './verdict.js';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

interface Checked {
  /** Whole milliseconds. */
  readonly ms?: number;
  /** The time limit of each call, in milliseconds. */
  readonly limitMs?: number;
  /** The version of the tool; absent if it is this one. */
  readonly judgedBy?: string;
  /** ISO 8601. */
  readonly checkedAt?: string;
  /** SHA-256 of the source, in hexadecimal. Absent if nothing was read. */
  readonly hash?: string;
  /** From a roster. */
  readonly person?: Person;
  /** What other reports call the submission, if they must not name people. */
  readonly alias?: string;
}

/** Most data formats contain only the verdict; `jsonl` contains everything but the person. */
export interface JudgedLesson extends Checked {
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

export type Entry = JudgedLesson | (Checked & { readonly verdict: UnjudgedVerdict });

export function isJudged(entry: Entry): entry is JudgedLesson {
  return entry.verdict.status !== 'unjudged';
}

export interface Tool {
  readonly name: string;
  readonly version: string;
  readonly node: string;
}
