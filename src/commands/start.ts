import type { Context } from '../outside/context.js';
import { resolve } from 'node:path';
import { progressOf, readProgress } from '../workspace/progress/progress.js';
import { paragraph } from '../style/paragraph.js';
import { createStyle } from '../style/style.js';
import type { Leaving, Left, Place } from '../terminal/session/state.js';
import { markdownRows } from '../terminal/views/markdown.js';
import { readText } from '../workspace/submission.js';
import { createWorkspace } from '../workspace/create-workspace.js';
import {
  defaultFolder,
  findWorkspace,
  lessonFile,
  workspaceIn,
  type Workspace,
} from '../workspace/workspace.js';
import { UserError } from '../errors/user-error.js';
import { allLessons, print, styleOf, type Command } from './context.js';
import { currentStep, lessonToGoOnWith } from './current.js';
import { printablePath } from '../workspace/shown-path.js';
import { lessonAfter } from '../workspace/progress/next-lesson.js';
import { beginLesson } from '../workspace/begin-lesson.js';
import { lessonNamed, type FoundLesson } from '../lesson/find.js';

export interface StartInput {
  readonly lesson?: string;
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
export const start: Command<StartInput> = async ({ folder, lesson: lessonId }, context) => {
  const lessons = allLessons(context);
  const database = context.installation.database;
  const place = workspaceIn(folderFor(folder, context));
  const lesson = lessonId === undefined ? lessonToGoOnWith(place, lessons) : lessonNamed(lessonId, lessons);
  const workspace = await createWorkspace(place.folder, { lessons: [lesson], database });
  const { file } = await beginLesson(workspace, lesson, lessons, context.io.now());
  const source = readText(file);
  if (context.io.terminal.dialogue === 'none') {
    print(context, withoutTerminal(workspace, lesson, context));
    return 0;
  }
  const run = await sessionFor(context.io.terminal.dialogue);
  const again = context.commandLine('start', workspace.folder);
  const left = await run({ workspace, lesson, lessons, file, resumeCommand: again }, source, context);
  const next = lessonAfter(left.lesson, lessons, workspace);
  print(context, [...takenOver(left.how), ...farewell({ ...left, workspace, next }, context)]);
  return exitCodes[left.how];
};

type Session = (place: Place, source: string, context: Context) => Promise<Left>;

async function sessionFor(dialogue: 'screen' | 'lines'): Promise<Session> {
  if (dialogue === 'screen') return (await import('../terminal/session/session.js')).runSession;
  return (await import('../terminal/lines/lines-session.js')).runLines;
}

function folderFor(folder: string | undefined, { io, commandLine }: Context): string {
  if (folder === '')
    throw new UserError(
      'The name of the folder is empty.',
      `Name a folder, or run \`${commandLine('start')}\` without one.`,
    );
  if (folder !== undefined) return resolve(io.cwd, folder);
  return findWorkspace(io.cwd)?.folder ?? resolve(io.cwd, defaultFolder);
}

function withoutTerminal(workspace: Workspace, lesson: FoundLesson, context: Context): string[] {
  const style = createStyle({ ...context.io.terminal, colours: 0, plain: true });
  const progress = progressOf(readProgress(workspace), lesson.id);
  const step = currentStep(lesson, progress);
  const number = step ? lesson.steps.indexOf(step) + 1 : lesson.steps.length;
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
    `Your file: ${printablePath(lessonFile(workspace, lesson), context.io.cwd)}`,
    `Edit it in any editor, then run:  ${context.commandLine('check', workspace.folder)}`,
    `In a terminal you can write it step by step: ${context.commandLine('start', workspace.folder)}`,
  ];
}

function takenOver(leaving: Leaving): string[] {
  return leaving === 'taken over' ? ['Another `start` took over. It shows your unsaved code.'] : [];
}

interface Farewell extends Left {
  readonly workspace: Workspace;
  readonly next: FoundLesson | undefined;
}

/** Where the learner is, and how to go on. */
function farewell({ workspace, lesson, passed, step, next }: Farewell, context: Context): string[] {
  const count = lesson.steps.length;
  const shown = printablePath(workspace.folder, context.io.cwd);
  const where = shown === '.' ? 'this folder' : `\`${shown}\``;
  const command = `\`${context.commandLine('start', workspace.folder)}\``;
  const number = step ? lesson.steps.indexOf(step) + 1 : count;
  return [
    `${lesson.title}: ${String(passed)} of ${String(count)} steps pass. Everything is saved in ${where}.`,
    step
      ? `You are at step ${String(number)}, ${step.title}. Continue with: ${command}`
      : next
        ? `You finished ${lesson.title}. Next, ${next.title}: ${command}`
        : `You finished ${lesson.title}. Look at it again with: ${command}`,
  ].flatMap((line) => paragraph(line, styleOf(context)));
}
