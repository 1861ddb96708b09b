import { change, homeIndex, passedSteps, type Work } from '../session/state.js';
import type { Outcome } from './outcome.js';

/** Shows the instruction of another step. The first option returns to the current one. */
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
    options: [...steps.slice(current, current + 1), ...steps.filter(({ value }) => value !== current)],
  });
  if (chosen === undefined) return 'back';
  change(work, { shownStep: chosen === current ? undefined : chosen });
  return 'done';
}
