/** Absolute paths. */
export interface Installation {
  readonly version: string;
  readonly lessons: string;
  readonly lessonModule: (folderName: string, part: LessonPart) => string;
  /** JSON: a wrong example for each kind of finding. */
  readonly examples: (folderName: string) => string;
  readonly database: string;
  readonly runner: string;
}

/** The subject describes what the learner has to write. */
export type LessonPart = 'lesson' | 'subject';
