import type { Context } from '../outside/context.js';
import { lessonNamed, type FoundLesson } from '../lesson/find.js';
import type { StepText } from '../lesson/define-lesson.js';
import { progressOf, readProgress, type LessonProgress } from '../workspace/progress/progress.js';
import { workspaceAround, type Workspace } from '../workspace/workspace.js';
import { allLessons } from './context.js';

/** `step`: the first that has not passed; undefined if all have. */
export interface Current {
  readonly workspace: Workspace;
  readonly lesson: FoundLesson;
  readonly step: StepText | undefined;
  readonly progress: LessonProgress;
}

/** @throws UserError where there is no workspace around the current folder, or no such lesson. */
export function findCurrent(context: Context, lessonId?: string): Current {
  const workspace = workspaceAround(context.io.cwd);
  const lessons = allLessons(context);
  const all = readProgress(workspace);
  const unfinished = lessons.find((lesson) => currentStep(lesson, progressOf(all, lesson.id)) !== undefined);
  const lesson = lessonId === undefined && unfinished ? unfinished : lessonNamed(lessonId, lessons);
  const progress = progressOf(all, lesson.id);
  return { workspace, lesson, progress, step: currentStep(lesson, progress) };
}

export function currentStep({ steps }: FoundLesson, { passed }: LessonProgress): StepText | undefined {
  return steps.find(({ id }) => !passed.includes(id));
}
