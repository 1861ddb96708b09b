import { dirname } from 'node:path';
import type { Lesson } from '../lesson/define-lesson.js';
import type { Data } from '../outside/data.js';
import type { Judging } from '../outside/judging.js';
import type { Facts } from '../source/facts.js';
import type { Child } from '../sandbox/outside/child.js';

export interface Submission {
  readonly file: string;
  readonly source: string;
  /** The module to replace by the database, as the file requires it. Default: `./db.js`. */
  readonly database?: string | undefined;
  /** The folder whose files it may load, absolute. Default: its own folder. */
  readonly root?: string | undefined;
  readonly isInModulePackage?: boolean;
  /** Reads another file that it may load; undefined for a missing one. Never decides a verdict. */
  readonly readOther?: ((file: string) => string | undefined) | undefined;
}

export interface JudgeContext {
  readonly submission: Submission;
  readonly lesson: Lesson;
  readonly data: Data;
  readonly judging: Judging;
  readonly start: () => Child;
}

export interface ReadContext extends JudgeContext {
  readonly facts: Facts;
}

export function rootFolder({ file, root }: Pick<Submission, 'file' | 'root'>): string {
  return root ?? dirname(file);
}
