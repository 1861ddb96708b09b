import { noteSolutionSeen } from '../workspace/progress/solution-seen.js';
import { diffRows } from '../terminal/views/diff.js';
import { readText } from '../workspace/submission.js';
import { lessonFile } from '../workspace/workspace.js';
import { print, styleOf, type Command } from './context.js';
import { findCurrent } from './current.js';

export interface SolutionInput {
  readonly lesson?: string;
}

export const solution: Command<SolutionInput> = async ({ lesson: lessonId }, context) => {
  const { workspace, lesson } = findCurrent(context, lessonId);
  const style = styleOf(context);
  const own = readText(lessonFile(workspace, lesson.id));
  await noteSolutionSeen({ workspace, lessonId: lesson.id }, context.io.now());
  print(context, [
    style.strong(`${lesson.title}: one of many right answers`),
    style.quiet('- only in your file, + only in the answer'),
    '',
    ...(await diffRows(own, lesson.solution))(style),
  ]);
  return 0;
};
