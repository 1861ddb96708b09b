import { updateProgress } from '../progress/progress.js';
import { paragraph } from '../style/paragraph.js';
import { resetLesson, undoReset } from '../workspace/history.js';
import { lessonFile } from '../workspace/workspace.js';
import { print, styleOf, type Command } from './context.js';
import { findCurrent } from './current.js';
import { printablePath } from './targets.js';

export interface ResetInput {
  readonly lesson?: string;
  readonly undo?: boolean;
}

/** A fresh start for a lesson; nothing is lost, and `--undo` brings the old text back. */
export const reset: Command<ResetInput> = async ({ lesson: lessonId, undo }, context) => {
  const { workspace, lesson } = await findCurrent(context, lessonId);
  const file = printablePath(lessonFile(workspace, lesson.id), context.io.cwd);
  const kept = undo
    ? await undoReset(workspace, lesson.id)
    : await resetLesson(workspace, lesson.id, lesson.starter);
  await updateProgress(workspace, lesson.id, (progress) => ({ ...progress, passed: [] }));
  const where = printablePath(kept, context.io.cwd);
  const told = undo
    ? `\`${file}\` is again what it was before the start-over. What stood there meanwhile is in \`${where}\`.`
    : `\`${file}\` is fresh. Your text is in \`${where}\`; \`oauth-lessons reset --undo\` brings it back.`;
  print(context, paragraph(told, styleOf(context)));
  return 0;
};
