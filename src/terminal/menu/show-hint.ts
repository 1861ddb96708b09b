import { nextHint } from '../../workspace/progress/next-hint.js';
import { change, homeIndex, notice, shownIndex, type State, type Work } from '../session/state.js';
import { firstProblem } from '../views/verdict-rows.js';
import type { ReportedFinding } from '../../verdict/verdict.js';
import type { Outcome } from './outcome.js';

/** In place. After the last hint comes a sentence below it, then the first hint again. */
export async function showHint(work: Work): Promise<Outcome> {
  const { workspace, lesson } = work.place;
  const { hint } = work.state;
  const index = shownIndex(work.state, lesson);
  const step = lesson.steps[index];
  if (!step) {
    notice(work, 'All steps pass, so there is no hint.');
    return 'done';
  }
  notice(work, undefined);
  if (hint && hint.number === hint.count && !hint.isOver) {
    change(work, { hint: { ...hint, isOver: true } });
    return 'done';
  }
  const isCurrent = index === homeIndex(work.state, lesson);
  const about = isCurrent ? (problemIn(work.state) ?? 'last check') : 'step';
  change(work, { hint: await nextHint(workspace, lesson, step, about) });
  return 'done';
}

function problemIn({ judged }: State): ReportedFinding | undefined {
  return judged && firstProblem(judged.verdict.steps);
}
