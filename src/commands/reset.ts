import { updateProgress } from '../workspace/progress/progress.js';
import { backFromStartOver, startedOver } from '../workspace/progress/start-over.js';
import { paragraph } from '../style/paragraph.js';
import { startOver, undoStartOver } from '../workspace/change-text.js';
import { createLesson } from '../workspace/create-workspace.js';
import { lessonFile, textPlaceOf } from '../workspace/workspace.js';
import { print, styleOf, type Command } from './context.js';
import { findCurrent } from './current.js';
import { printablePath } from '../workspace/shown-path.js';

export interface ResetInput {
  readonly lesson?: string;
  readonly undo?: boolean;
}

export const reset: Command<ResetInput> = async ({ lesson: lessonId, undo }, context) => {
  const { workspace, lesson } = findCurrent(context, lessonId);
  const file = printablePath(lessonFile(workspace, lesson), context.io.cwd);
  const place = textPlaceOf(workspace, lesson);
  if (!undo) await createLesson(workspace, lesson); // in a lesson that was not begun
  const kept = undo
    ? await undoStartOver(place, context.io.now())
    : await startOver(place, lesson.starter, context.io.now());
  await updateProgress(workspace, lesson.id, undo ? backFromStartOver : startedOver);
  const where = kept === undefined ? undefined : printablePath(kept, context.io.cwd);
  const told = undo ? afterUndo(file, where) : afterReset(file, where, context.commandLine('reset --undo'));
  print(context, paragraph(told, styleOf(context)));
  return 0;
};

function afterUndo(file: string, where: string | undefined): string {
  const meanwhile = where === undefined ? '' : ` The file before that is in \`${where}\`.`;
  return `\`${file}\` is back as it was before the reset.${meanwhile}`;
}

function afterReset(file: string, where: string | undefined, undo: string): string {
  const old = where === undefined ? '' : ` Your code is in \`${where}\`; \`${undo}\` restores it.`;
  return `\`${file}\` is fresh.${old}`;
}
