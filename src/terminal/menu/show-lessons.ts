import type { FoundLesson } from '../../lesson/find.js';
import { progressOf, readProgress, type Progress } from '../../workspace/progress/progress.js';
import type { Work } from '../session/state.js';
import type { Outcome } from './outcome.js';

export async function showLessons(work: Work): Promise<Outcome> {
  const { lessons, lesson: current, workspace } = work.place;
  const progress = readProgress(workspace);
  const lesson = await work.dialogue.choose({
    message: 'Which lesson?',
    options: lessons.map((value) => ({ value, name: nameOf(value, progress, value.id === current.id) })),
  });
  if (!lesson) return 'back';
  if (lesson.id !== current.id) await work.goTo(lesson);
  return 'done';
}

/** `Find a client: 2 of 5, you are here` */
function nameOf({ id, title, steps }: FoundLesson, progress: Progress, isHere: boolean): string {
  const { passed } = progressOf(progress, id);
  const standing = `${title}: ${String(passed.length)} of ${String(steps.length)}`;
  return isHere ? `${standing}, you are here` : standing;
}
