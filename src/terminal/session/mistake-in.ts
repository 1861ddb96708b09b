import type { FoundLesson } from '../../lesson/find.js';
import type { LessonView } from '../views/lesson-view.js';
import { firstProblem, type VerdictNews } from '../views/verdict-rows.js';
import type { State } from './state.js';

/**
 * The line to mark. Only for the source that was judged: in another one the line may differ. In a step that has just
 * come up, nothing is wrong yet.
 */
export function mistakeIn(
  { judged, editor, hasAdvanced }: Pick<State, 'judged' | 'editor' | 'hasAdvanced'>,
  lesson: FoundLesson,
): LessonView['mistake'] {
  const problem = judged && firstProblem(judged.verdict.steps);
  if (hasAdvanced || problem?.line === undefined || judged?.source !== editor.text) return undefined;
  return isBegun(problem.kind, lesson) ? { line: problem.line, column: problem.column } : undefined;
}

export function newsIn(
  { judged, hasAdvanced = false, newlyPassed = [] }: Pick<State, 'judged' | 'hasAdvanced' | 'newlyPassed'>,
  lesson: FoundLesson,
): VerdictNews {
  const problem = judged && firstProblem(judged.verdict.steps);
  return {
    newlyPassed,
    isNext: hasAdvanced,
    hasPlace: problem !== undefined && isBegun(problem.kind, lesson),
  };
}

/** Only a finding without hints of its own means that nothing of its step is in the source. */
function isBegun(kind: string, lesson: FoundLesson): boolean {
  return lesson.hintsOn(kind) !== undefined;
}
