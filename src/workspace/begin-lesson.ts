import type { FoundLesson } from '../lesson/find.js';
import { updateAppModel } from './app-files.js';
import { addGiven } from './change-text.js';
import { passedFunctions } from './progress/next-lesson.js';
import { textPlaceOf, type TextPlace, type Workspace } from './workspace.js';

/**
 * After the files of the lesson are created: a server gets the learner's functions that pass, and the given code.
 * @throws UserError if a file cannot be written
 */
export async function beginLesson(
  workspace: Workspace,
  lesson: FoundLesson,
  lessons: readonly FoundLesson[],
  at: Date,
): Promise<TextPlace> {
  const place = textPlaceOf(workspace, lesson);
  if (lesson.subject.type === 'app') {
    await updateAppModel(workspace, passedFunctions(lessons, workspace));
    if (lesson.subject.given) await addGiven(place, lesson.subject.given, at);
  }
  return place;
}
