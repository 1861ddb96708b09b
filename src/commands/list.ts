import type { Context } from '../outside/context.js';
import type { FoundLesson } from '../lesson/find.js';
import { progressOf, readProgress, type Progress } from '../workspace/progress/progress.js';
import { findWorkspace, lessonFile, type Workspace } from '../workspace/workspace.js';
import { allLessons, print, printJson, styleOf, type Command } from './context.js';
import { currentStep } from './current.js';
import { shownPath } from '../workspace/shown-path.js';
import { startCommand } from './start-command.js';

export interface ListInput {
  readonly json?: boolean;
}

interface Listed {
  readonly id: string;
  readonly title: string;
  readonly file: string;
  /** Absent if the solution was never shown. */
  readonly solutionSeenAt?: string;
  readonly steps: readonly {
    readonly id: string;
    readonly title: string;
    readonly status: 'passed' | 'current' | 'open';
  }[];
}

export const list: Command<ListInput> = ({ json }, context) => {
  const workspace = findWorkspace(context.io.cwd);
  const progress: Progress = workspace ? readProgress(workspace) : { lessons: {} };
  const lessons = allLessons(context).map((lesson) => {
    const file = workspace
      ? shownPath(lessonFile(workspace, lesson.id), context.io.cwd)
      : `${lesson.id}/model.js`;
    return listed(lesson, file, progress);
  });
  if (json) printJson(context, { lessons });
  else print(context, [...rowsFor(lessons, context), '', ...nextRows(lessons, workspace, context)]);
  return 0;
};

function listed(lesson: FoundLesson, file: string, all: Progress): Listed {
  const progress = progressOf(all, lesson.id);
  const current = currentStep(lesson, progress);
  const steps = lesson.steps.map(({ id, title }) => {
    const isPassed = progress.passed.includes(id);
    return {
      id,
      title,
      status: isPassed ? ('passed' as const) : id === current?.id ? ('current' as const) : ('open' as const),
    };
  });
  const { solutionSeenAt } = progress;
  return {
    id: lesson.id,
    title: lesson.title,
    file,
    ...(solutionSeenAt !== undefined && { solutionSeenAt }),
    steps,
  };
}

function rowsFor(lessons: readonly Listed[], context: Context): string[] {
  const { strong, quiet, good, marks } = styleOf(context);
  const signs = { passed: good(marks.passed), current: marks.current, open: quiet(marks.blocked) };
  return lessons.flatMap(({ id, title, file, steps, solutionSeenAt }) => [
    `${strong(title)}  ${quiet(id)}  ${quiet(file)}`,
    ...(solutionSeenAt === undefined ? [] : [quiet('  You have seen the solution.')]),
    ...steps.map(
      (step) =>
        `  ${signs[step.status]} ${step.title}${step.status === 'current' ? quiet('  (you are here)') : ''}`,
    ),
  ]);
}

/** Where it goes on, and how. */
function nextRows(lessons: readonly Listed[], workspace: Workspace | undefined, context: Context): string[] {
  const { code } = styleOf(context);
  if (!workspace) return [`Start with: ${code('oauth-lessons start')}`];
  const steps = lessons.flatMap((lesson) => lesson.steps.filter(({ status }) => status === 'current'));
  const [next] = steps;
  if (!next) return [`All steps pass. See what they do: ${code('oauth-lessons trace')}`];
  return [`Next: ${next.title}. Continue with: ${code(startCommand(workspace, context.io.cwd))}`];
}
