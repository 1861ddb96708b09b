/** Absolute paths of the parts of the installed package. */
export interface Installation {
  readonly version: string;
  /** The folder with one folder for each lesson: its README, starter and solutions. */
  readonly lessons: string;
  /** The CommonJS module of a lesson, or of its subject only. */
  readonly lessonModule: (folderName: string, part: LessonPart) => string;
  /** JSON: a wrong example for each kind of finding of a lesson. */
  readonly examples: (folderName: string) => string;
  /** The database that a new workspace starts with. */
  readonly database: string;
  /** The script that runs in the sandbox's child process. */
  readonly runner: string;
}

/** A lesson judges; its subject describes what the learner has to write. */
export type LessonPart = 'lesson' | 'subject';
