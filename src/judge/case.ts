import { dirname } from 'node:path';
import type { Lesson } from '../lesson/define-lesson.js';
import type { Judging } from '../outside/judging.js';
import type { Outline } from '../source/facts.js';

/** A learner's file and its text. */
export interface Submission {
  /** Absolute. */
  readonly file: string;
  readonly source: string;
  /** The module that stands for the database, as the file asks for it; without one `./db.js`. */
  readonly database?: string;
  /** The folder whose files it may load, absolute; without one its own. */
  readonly root?: string;
  /** Whether the package around it says `"type": "module"`. */
  readonly isInModulePackage?: () => boolean;
}

/** What one judgement works with. */
export interface Case {
  readonly submission: Submission;
  readonly lesson: Lesson;
  readonly judging: Judging;
  readonly outline: Outline;
}

/** The folder in which a submission is run, and whose files it may load. */
export function homeOf({ file, root }: Pick<Submission, 'file' | 'root'>): string {
  return root ?? dirname(file);
}
