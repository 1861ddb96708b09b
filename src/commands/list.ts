import { sep } from 'node:path';
import type { Context } from '../outside/context.js';
import type { FoundLesson } from '../lesson/find.js';
import { durationOf } from '../style/moment.js';
import { listVersions } from '../workspace/history.js';
import { progressOf, readProgress, type Progress } from '../workspace/progress/progress.js';
import { timeSpent } from '../workspace/time-spent.js';
import {
  findWorkspace,
  lessonFile,
  textPlaceOf,
  workspaceIn,
  type Workspace,
} from '../workspace/workspace.js';
import { allLessons, print, printJson, styleOf, type Command } from './context.js';
import { currentStep, lessonToGoOnWith } from './current.js';
import { shownPath } from '../workspace/shown-path.js';

export interface ListInput {
  readonly json?: boolean;
}

interface Listed {
  readonly id: string;
  readonly title: string;
  readonly file: string;
  /** Absent if the solution was never shown. */
  readonly solutionSeenAt?: string;
  /** From check to check, see `timeSpent`. Absent before the first check. */
  readonly secondsSpent?: number;
  readonly steps: readonly {
    readonly id: string;
    readonly title: string;
    readonly status: 'passed' | 'current' | 'open';
  }[];
}

export const list: Command<ListInput> = async ({ json }, context) => {
  const workspace = findWorkspace(context.io.cwd);
  const lessons = await Promise.all(allLessons(context).map((lesson) => listed(lesson, workspace, context)));
  if (json) printJson(context, { lessons });
  else print(context, [...rowsFor(lessons, workspace, context), ...nextRows(lessons, workspace, context)]);
  return 0;
};

async function listed(
  lesson: FoundLesson,
  workspace: Workspace | undefined,
  { io }: Context,
): Promise<Listed> {
  const all: Progress = workspace ? readProgress(workspace) : { lessons: {} };
  const { passed, solutionSeenAt } = progressOf(all, lesson.id);
  const current = currentStep(lesson, progressOf(all, lesson.id));
  const versions = workspace ? await listVersions(textPlaceOf(workspace, lesson)) : [];
  const seconds = Math.round(timeSpent(versions.map(({ keptAt }) => keptAt)) / 1000);
  return {
    id: lesson.id,
    title: lesson.title,
    file: workspace ? shownPath(lessonFile(workspace, lesson), io.cwd) : relativeFile(lesson),
    ...(solutionSeenAt !== undefined && { solutionSeenAt }),
    ...(versions.length > 0 && { secondsSpent: seconds }),
    steps: lesson.steps.map(({ id, title }) => {
      const status = passed.includes(id) ? 'passed' : id === current?.id ? 'current' : 'open';
      return { id, title, status };
    }),
  };
}

function rowsFor(lessons: readonly Listed[], workspace: Workspace | undefined, context: Context): string[] {
  const current = workspace && lessonToGoOnWith(workspace, allLessons(context)).id;
  const { strong, quiet, good, marks } = styleOf(context);
  const signs = { passed: good(marks.passed), current: marks.current, open: quiet(marks.blocked) };
  return lessons.flatMap((lesson) => [
    `${strong(lesson.title)}  ${standingOf(lesson)}`,
    `  ${quiet(`${lesson.id}  ${lesson.file}`)}`,
    ...(lesson.solutionSeenAt === undefined ? [] : [quiet('  You have seen the solution.')]),
    ...lesson.steps.map(
      (step) =>
        `  ${signs[step.status]} ${step.title}${step.status === 'current' && lesson.id === current ? quiet('  (you are here)') : ''}`,
    ),
    '',
  ]);
}

/** `3 of 5 steps, 12 min`. */
function standingOf({ steps, secondsSpent }: Listed): string {
  const passed = steps.filter(({ status }) => status === 'passed').length;
  const time = secondsSpent === undefined ? '' : `, ${durationOf(secondsSpent * 1000)}`;
  return `${String(passed)} of ${String(steps.length)} steps${time}`;
}

/** Where it goes on, and how. */
function nextRows(lessons: readonly Listed[], workspace: Workspace | undefined, context: Context): string[] {
  const { code } = styleOf(context);
  const start = code(context.commandLine('start'));
  if (!workspace) return [`Start with: ${start}`];
  const { id } = lessonToGoOnWith(workspace, allLessons(context));
  const current = lessons.find((lesson) => lesson.id === id);
  const next = current?.steps.find(({ status }) => status === 'current');
  if (!next) return [`All steps pass. See what they do: ${code(context.commandLine('trace'))}`];
  return [`Next: ${next.title}. Continue with: ${start}`];
}

/** `save-token/model.js` */
function relativeFile(lesson: FoundLesson): string {
  return lessonFile(workspaceIn(''), lesson).replaceAll(sep, '/');
}
