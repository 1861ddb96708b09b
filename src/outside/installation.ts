/** Where the parts of the installed package lie: absolute paths. */
export interface Installation {
  readonly version: string;
  /** The folder with one folder a lesson: what the learner reads, starter, solution, right and wrong files. */
  readonly lessons: string;
  /** The CommonJS module of such a folder's lesson, or of what it is about alone. */
  readonly lessonModule: (folderName: string, part: LessonPart) => string;
  /** The database that a new workspace starts with. */
  readonly database: string;
  /** The script that runs in the sandbox's child process. */
  readonly runner: string;
}

/** A lesson judges; its subject is what the learner is to write. */
export type LessonPart = 'lesson' | 'subject';
