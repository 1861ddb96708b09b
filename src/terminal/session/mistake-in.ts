import type { LessonView } from '../views/lesson-view.js';
import { firstProblem } from '../views/verdict-rows.js';
import type { State } from './state.js';

/** Where the last verdict found its problem. In any other text than the one that was judged the line may be another one. */
export function mistakeIn({ judged, editor }: State): LessonView['mistake'] {
  const problem = judged && firstProblem(judged.verdict.steps);
  if (problem?.line === undefined || judged?.source !== editor.text) return undefined;
  return { line: problem.line, column: problem.column };
}
