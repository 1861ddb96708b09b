import { noteSolutionSeen } from '../../workspace/progress/solution-seen.js';
import { solutionRows } from '../views/solution-rows.js';
import { isUnsaved, textPlace, type Work } from '../session/state.js';
import type { Outcome } from './outcome.js';
import { showHint } from './show-hint.js';

/** Asks first, because the learner cannot forget a solution. */
export async function showSolution(work: Work): Promise<Outcome> {
  const chosen = await work.dialogue.choose({
    message: 'Show the whole answer?',
    options: [
      { value: 'no', name: 'No, I will try again' },
      { value: 'hint', name: 'No, show the next hint' },
      { value: 'yes', name: 'Yes, show it' },
    ],
  });
  if (chosen === 'hint') return showHint(work);
  return chosen === 'yes' ? showAnswer(work) : 'back';
}

async function showAnswer(work: Work): Promise<Outcome> {
  const { state, place, context } = work;
  await noteSolutionSeen(textPlace(work), context.io.now());
  const steps = isUnsaved(state) ? undefined : state.judged?.verdict.steps;
  const rows = await solutionRows({ own: state.editor.text, steps }, place.lesson);
  await work.dialogue.read(rows);
  return 'done';
}
