import type { Context } from '../outside/context.js';
import { resolve } from 'node:path';
import { progressOf, readProgress } from '../workspace/progress/progress.js';
import { paragraph } from '../style/paragraph.js';
import { createStyle } from '../style/style.js';
import type { Leaving, Place } from '../terminal/session/state.js';
import { markdownRows } from '../terminal/views/markdown.js';
import { readText } from '../workspace/submission.js';
import { createWorkspace, findWorkspace, lessonFile, type Workspace } from '../workspace/workspace.js';
import { UserError } from '../errors/user-error.js';
import { shellWord } from '../style/shell-word.js';
import { allLessons, print, styleOf, type Command } from './context.js';
import { currentStep } from './current.js';
import { printablePath } from '../workspace/shown-path.js';
import { startCommand } from './start-command.js';
import { lessonNamed, type FoundLesson } from '../lesson/find.js';

export interface StartInput {
  /** Default: the workspace around the current folder. */
  readonly folder?: string;
}

const exitCodes: Readonly<Record<Leaving, number>> = {
  chosen: 0,
  interrupted: 130,
  ended: 143,
  'taken over': 0,
};

/** Without a terminal it creates the workspace and prints what to do next. Exit code 130 after Ctrl-C. */
export const start: Command<StartInput> = async ({ folder }, context) => {
  const lessons = allLessons(context);
  const database = context.installation.database;
  const workspace = await createWorkspace(folderFor(folder, context), { lessons, database });
  const lesson = lessonToGoOnWith(workspace, lessons);
  const file = lessonFile(workspace, lesson.id);
  const source = readText(file);
  if (context.io.terminal.dialogue === 'none') {
    print(context, withoutTerminal(workspace, lesson, context));
    return 0;
  }
  const run = await sessionFor(context.io.terminal.dialogue);
  const next = lessons[lessons.indexOf(lesson) + 1]?.title;
  const again = startCommand(workspace, context.io.cwd);
  const leaving = await run({ workspace, lesson, file, next, resumeCommand: again }, source, context);
  print(context, [...takenOver(leaving), ...farewell(workspace, lesson, context)]);
  return exitCodes[leaving];
};

type Session = (place: Place, source: string, context: Context) => Promise<Leaving>;

async function sessionFor(dialogue: 'screen' | 'lines'): Promise<Session> {
  if (dialogue === 'screen') return (await import('../terminal/session/session.js')).runSession;
  return (await import('../terminal/lines/lines-session.js')).runLines;
}

function folderFor(folder: string | undefined, { io }: Context): string {
  if (folder === '')
    throw new UserError(
      'The name of the folder is empty.',
      'Name a folder, or run `oauth-lessons start` without one.',
    );
  if (folder !== undefined) return resolve(io.cwd, folder);
  const around = findWorkspace(io.cwd);
  return around?.folder ?? resolve(io.cwd, 'oauth-lessons');
}

function lessonToGoOnWith(workspace: Workspace, lessons: readonly FoundLesson[]): FoundLesson {
  const progress = readProgress(workspace);
  return (
    lessons.find((lesson) => currentStep(lesson, progressOf(progress, lesson.id))) ??
    lessonNamed(undefined, lessons)
  );
}

function withoutTerminal(workspace: Workspace, lesson: FoundLesson, context: Context): string[] {
  const style = createStyle({ ...context.io.terminal, colours: 0, plain: true });
  const progress = progressOf(readProgress(workspace), lesson.id);
  const step = currentStep(lesson, progress);
  const number = step ? lesson.steps.indexOf(step) + 1 : lesson.steps.length;
  const shown = printablePath(workspace.folder, context.io.cwd);
  return [
    lesson.title,
    '',
    ...(step
      ? [
          `Step ${String(number)} of ${String(lesson.steps.length)}: ${step.title}`,
          '',
          ...markdownRows(lesson.instructions[step.id] ?? '', style),
        ]
      : ['All steps passed at the last check.']),
    '',
    `Your file: ${printablePath(lessonFile(workspace, lesson.id), context.io.cwd)}`,
    `Edit it in any editor, then run:  oauth-lessons check ${shellWord(shown)}`,
    `In a terminal you can write it step by step: ${startCommand(workspace, context.io.cwd)}`,
  ];
}

function takenOver(leaving: Leaving): string[] {
  return leaving === 'taken over' ? ['Another `start` took over. It shows your unsaved code.'] : [];
}

function farewell(workspace: Workspace, lesson: FoundLesson, context: Context): string[] {
  const { passed } = progressOf(readProgress(workspace), lesson.id);
  const shown = printablePath(workspace.folder, context.io.cwd);
  const style = styleOf(context);
  return [
    `${String(passed.length)} of ${String(lesson.steps.length)} steps pass. Everything is saved in \`${shown}\`.`,
    `Continue with: \`${startCommand(workspace, context.io.cwd)}\``,
  ].flatMap((line) => paragraph(line, style));
}
