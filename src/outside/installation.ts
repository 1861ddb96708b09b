/** Where the parts of the installed package lie. */
export interface Installation {
  readonly version: string;
  /** The folder with one folder a lesson: what the learner reads, starter, solution, right and wrong files. */
  readonly lessons: URL;
  /** The CommonJS module that defines the lesson of such a folder; an absolute path. */
  readonly lessonModule: (folderName: string) => string;
  /** The database that a new workspace starts with. */
  readonly database: URL;
  /** The script that runs in the sandbox's child process; an absolute path. */
  readonly runner: string;
}
