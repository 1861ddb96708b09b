import type { Context } from '../outside/context.js';
import { lessonNamed, type FoundLesson } from '../lesson/find.js';
import type { StepText } from '../lesson/define-lesson.js';
import { progressOf, readProgress, type LessonProgress } from '../workspace/progress/progress.js';
import { hasBegun } from '../workspace/begun.js';
import { workspaceFrom, type Workspace } from '../workspace/workspace.js';
import { allLessons } from './context.js';

/** `step`: the first that has not passed; undefined if all have. */
export interface Current {
  readonly workspace: Workspace;
  readonly lesson: FoundLesson;
  readonly step: StepText | undefined;
  readonly progress: LessonProgress;
}

/**
 * Without an id, the lesson that the learner works on.
 * @throws UserError where no workspace is found, or no such lesson.
 */
export function findCurrent(context: Context, lessonId?: string): Current {
  const workspace = workspaceFrom(context.io.cwd);
  const lessons = allLessons(context);
  const lesson = lessonId === undefined ? lessonAtWork(workspace, lessons) : lessonNamed(lessonId, lessons);
  const progress = progressOf(readProgress(workspace), lesson.id);
  return { workspace, lesson, progress, step: currentStep(lesson, progress) };
}

/** The first that was begun and has not passed, else the last that was begun, else the first. */
function lessonAtWork(workspace: Workspace, lessons: readonly FoundLesson[]): FoundLesson {
  const { begun, unfinished } = standingOf(workspace, lessons);
  return unfinished ?? begun.at(-1) ?? lessonNamed(undefined, lessons);
}

/** The first that was begun and has not passed, else the first that was not begun, else the last finished. */
export function lessonToGoOnWith(workspace: Workspace, lessons: readonly FoundLesson[]): FoundLesson {
  const { begun, unfinished } = standingOf(workspace, lessons);
  const untouched = lessons.find((lesson) => !begun.includes(lesson));
  return unfinished ?? untouched ?? lastFinished(workspace, lessons);
}

interface Standing {
  readonly begun: readonly FoundLesson[];
  readonly unfinished: FoundLesson | undefined;
}

function standingOf(workspace: Workspace, lessons: readonly FoundLesson[]): Standing {
  const begun = lessons.filter((lesson) => hasBegun(workspace, lesson));
  const progress = readProgress(workspace);
  return { begun, unfinished: begun.find((one) => currentStep(one, progressOf(progress, one.id))) };
}

/** `check` does not note the moment: then the last of the lessons. */
function lastFinished(workspace: Workspace, lessons: readonly FoundLesson[]): FoundLesson {
  const progress = readProgress(workspace);
  const finishedAt = ({ id }: FoundLesson): string => progressOf(progress, id).finishedAt ?? '';
  return lessons.reduce((last, one) => (finishedAt(one) < finishedAt(last) ? last : one));
}

export function currentStep({ steps }: FoundLesson, { passed }: LessonProgress): StepText | undefined {
  return steps.find(({ id }) => !passed.includes(id));
}
