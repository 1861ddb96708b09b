import type { LessonView } from '../views/lesson-view.js';
import { firstProblem } from '../views/verdict-rows.js';
import type { State } from './state.js';

/** Only for the source that was judged: in another one the line may differ. */
export function mistakeIn({ judged, editor }: State): LessonView['mistake'] {
  const problem = judged && firstProblem(judged.verdict.steps);
  if (problem?.line === undefined || judged?.source !== editor.text) return undefined;
  return { line: problem.line, column: problem.column };
}
