import type { FoundLesson } from '../../lesson/find.js';
import type { Workspace } from '../workspace.js';
import { progressOf, readProgress, type LessonProgress } from './progress.js';

/** The next lesson that has not passed: after this one, or else from the first on. */
export function lessonAfter(
  lesson: Pick<FoundLesson, 'id'>,
  lessons: readonly FoundLesson[],
  workspace: Workspace,
): FoundLesson | undefined {
  const progress = readProgress(workspace);
  const index = lessons.findIndex(({ id }) => id === lesson.id);
  const others = [...lessons.slice(index + 1), ...lessons.slice(0, Math.max(0, index))];
  return others.find((one) => !hasPassed(one, progressOf(progress, one.id)));
}

/** The ids of the lessons about a function whose steps all passed. */
export function passedFunctions(lessons: readonly FoundLesson[], workspace: Workspace): string[] {
  const progress = readProgress(workspace);
  const passed = lessons.filter((one) => hasPassed(one, progressOf(progress, one.id)));
  return passed.filter(({ subject }) => subject.type === 'function').map(({ id }) => id);
}

export function hasPassed({ steps }: Pick<FoundLesson, 'steps'>, { passed }: LessonProgress): boolean {
  return steps.every(({ id }) => passed.includes(id));
}
