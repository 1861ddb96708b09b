import { dirname } from 'node:path';
import type { Lesson } from '../lesson/define-lesson.js';
import type { Data } from '../outside/data.js';
import type { Judging } from '../outside/judging.js';
import type { Facts } from '../source/facts.js';
import type { Child } from '../sandbox/outside/child.js';

/** A learner's file and its source. */
export interface Submission {
  /** Absolute. */
  readonly file: string;
  readonly source: string;
  /** The module that is replaced by the database, as the file asks for it; `./db.js` where absent. */
  readonly database?: string | undefined;
  /** The folder whose files it may load, absolute; its own where absent. */
  readonly root?: string | undefined;
  /** Whether the package around it says `"type": "module"`. */
  readonly isInModulePackage?: boolean;
}

/** What every stage of one judgement works with. */
export interface JudgeContext {
  readonly submission: Submission;
  readonly lesson: Lesson;
  readonly data: Data;
  readonly judging: Judging;
  /** Starts a process for the submission. */
  readonly start: () => Child;
}

/** The same with what the source says. */
export interface ReadContext extends JudgeContext {
  readonly facts: Facts;
}

/** The folder in which a submission runs, and whose files it may load. */
export function rootFolder({ file, root }: Pick<Submission, 'file' | 'root'>): string {
  return root ?? dirname(file);
}
