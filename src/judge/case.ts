import type { Lesson } from '../lesson/define-lesson.js';
import type { Judging } from '../outside/judging.js';
import type { Facts } from '../source/facts.js';

/** A learner's file and its text. */
export interface Submission {
  /** Absolute. */
  readonly file: string;
  readonly source: string;
}

/** What one judgement works with. */
export interface Case {
  readonly submission: Submission;
  readonly lesson: Lesson;
  readonly judging: Judging;
  readonly facts: Facts;
}
