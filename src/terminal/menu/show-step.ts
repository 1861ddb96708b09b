import { change, homeIndex, passedSteps, shownIndex, type Work } from '../session/state.js';
import { stepRows } from '../views/step-rows.js';
import type { Outcome } from './outcome.js';

/** Shows the instruction of a step. Line by line, also of the step that was read last. */
export async function showStep(work: Work): Promise<Outcome> {
  const { lesson } = work.place;
  const passed = passedSteps(work.state);
  const current = homeIndex(work.state, lesson);
  const steps = lesson.steps.map(({ id, title }, index) => {
    const note = index === current ? ' (you are here)' : passed.includes(id) ? ' (passes)' : '';
    return { value: index, name: `${title}${note}` };
  });
  const chosen = await work.dialogue.choose({
    message: 'Which step do you want to read?',
    options: steps,
  });
  if (chosen === undefined) return 'back';
  const isShown = chosen === shownIndex(work.state, lesson);
  change(work, { shownStep: chosen === current ? undefined : chosen, hint: undefined });
  if (isShown && !work.dialogue.screen) await work.dialogue.read((style) => stepRows(lesson, chosen, style));
  return 'done';
}
