import { resolve } from 'node:path';
import type { Target } from '../../check/check-target.js';
import { problemsOf } from '../../reporters/finding-text.js';
import type { JudgedLesson } from '../../verdict/report.js';
import { nextHint, type NextHint } from '../../workspace/progress/next-hint.js';
import { lessonFile, locate } from '../../workspace/workspace.js';

export interface Newest {
  readonly judged: JudgedLesson;
  readonly target: Target;
}

/** Undefined if all steps pass. */
export type Hints = (newest: Newest) => Promise<NextHint | undefined>;

/** Counts in the workspace, as `hint` does; without a workspace, or with `--no-save`, in memory. */
export function createHints({ save }: { readonly save: boolean }): Hints {
  const given = new Map<string, number>();
  return async ({ judged: { verdict }, target: { file, lesson } }) => {
    const failed = verdict.steps.find(({ status }) => status === 'failed');
    const step = lesson.steps.find(({ id }) => id === failed?.id);
    if (!failed || !step) return undefined;
    const workspace = locate(file)?.workspace;
    const [problem] = problemsOf(failed.findings);
    if (save && workspace && lessonFile(workspace, lesson) === resolve(file))
      return nextHint(workspace, lesson, step, problem ?? 'step');
    const own = problem && lesson.hintsOn(problem.kind);
    const [key, levels] = own ? [problem.kind, own] : [step.id, step.hints];
    const index = (given.get(key) ?? 0) % levels.length;
    given.set(key, index + 1);
    return { text: levels[index] ?? '', number: index + 1, count: levels.length };
  };
}
