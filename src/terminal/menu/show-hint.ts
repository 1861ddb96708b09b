import { nextHint } from '../../workspace/progress/next-hint.js';
import { homeIndex, notice, shownIndex, type Work } from '../session/state.js';
import type { Outcome } from './outcome.js';

export async function showHint(work: Work): Promise<Outcome> {
  const { workspace, lesson } = work.place;
  const index = shownIndex(work.state, lesson);
  const step = lesson.steps[index];
  if (!step) {
    notice(work, 'All steps pass, so there is no hint.');
    return 'done';
  }
  const about = index === homeIndex(work.state, lesson) ? 'last check' : 'step';
  const { text, number, count } = await nextHint(workspace, lesson, step, about);
  notice(work, `Hint ${String(number)} of ${String(count)}: ${text}`);
  return 'done';
}
