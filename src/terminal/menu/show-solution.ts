import { noteSolutionSeen } from '../../workspace/progress/solution-seen.js';
import { diffRows } from '../views/diff.js';
import { textPlace, type Work } from '../session/state.js';
import type { Outcome } from './outcome.js';
import { showHint } from './show-hint.js';

/** Asks twice, because the learner cannot forget a solution. */
export async function showSolution(work: Work): Promise<Outcome> {
  const first = await work.dialogue.choose({
    message: 'Show the whole answer?',
    options: [
      { value: 'no', name: 'No, I will try again' },
      { value: 'yes', name: 'Yes, show it' },
    ],
  });
  if (first !== 'yes') return 'back';
  const second = await work.dialogue.choose({
    message: 'Really? A hint gives away less.',
    options: [
      { value: 'hint', name: 'Show the next hint instead' },
      { value: 'show', name: 'Show the whole answer' },
    ],
  });
  if (second === 'hint') return showHint(work);
  if (second === undefined) return 'back';
  return showAnswer(work);
}

async function showAnswer(work: Work): Promise<Outcome> {
  const { state, place, context } = work;
  await noteSolutionSeen(textPlace(work), context.io.now());
  const difference = await diffRows(state.editor.text, place.lesson.solution);
  await work.dialogue.read((style) => [
    style.strong('One of many right answers'),
    style.quiet('- only in your code, + only in the answer'),
    '',
    ...difference(style),
  ]);
  return 'done';
}
