import { dirname } from 'node:path';
import type { Lesson } from '../lesson/define-lesson.js';
import type { ModelSubject, Subject } from '../lesson/subject.js';
import type { Data } from '../outside/data.js';
import type { Judging } from '../outside/judging.js';
import type { Facts } from '../source/facts.js';
import type { Child } from '../sandbox/outside/child.js';

export interface Submission {
  readonly file: string;
  readonly source: string;
  /** As the file requires it. Default: `./db.js`. */
  readonly database?: string | undefined;
  /** Absolute. Default: the file's own folder. */
  readonly root?: string | undefined;
  readonly isInModulePackage?: boolean;
  /** Which servers can answer requests. Only for a file with requests. */
  readonly servers?: Servers | undefined;
  /** Undefined for a missing file. Never decides a verdict. */
  readonly readOther?: ((file: string) => string | undefined) | undefined;
}

export interface Servers {
  /** The learner's, if it passes its lessons. */
  readonly own?: ServerFile | undefined;
  readonly given: ServerFile;
}

export type ServerFile = Pick<Submission, 'file' | 'source' | 'isInModulePackage'>;

export interface JudgeContext<Of extends Subject = ModelSubject> {
  readonly submission: Submission;
  readonly lesson: Lesson;
  /** Of the lesson. */
  readonly subject: Of;
  readonly data: Data;
  readonly judging: Judging;
  /** Default: in the root folder of the submission. */
  readonly start: (folder?: string) => Child;
  /** The names of attacks to play in any case. */
  readonly attacks?: readonly string[] | undefined;
}

export interface ReadContext<Of extends Subject = ModelSubject> extends JudgeContext<Of> {
  readonly facts: Facts;
}

export function rootFolder({ file, root }: Pick<Submission, 'file' | 'root'>): string {
  return root ?? dirname(file);
}
