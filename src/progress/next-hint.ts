import type { Workspace } from '../workspace/workspace.js';
import { progressOf, readProgress, updateProgress } from './progress.js';

/** A step, as far as its hints go. */
interface Hinted {
  readonly id: string;
  readonly hints: readonly string[];
}

export interface NextHint {
  readonly text: string;
  /** Counted from 1. */
  readonly number: number;
  readonly count: number;
}

/** Gives the next hint and remembers that it was given; behind the last comes the first again. */
export async function nextHint(workspace: Workspace, lessonId: string, step: Hinted): Promise<NextHint> {
  const progress = progressOf(await readProgress(workspace), lessonId);
  const given = (progress.hints[step.id] ?? 0) % step.hints.length;
  await updateProgress(workspace, lessonId, (old) => ({
    ...old,
    hints: { ...old.hints, [step.id]: given + 1 },
  }));
  return { text: step.hints[given] ?? '', number: given + 1, count: step.hints.length };
}
