import type { StepText } from '../../lesson/define-lesson.js';
import type { FoundLesson } from '../../lesson/find.js';
import type { HintLevels } from '../../lesson/hints.js';
import type { Workspace } from '../workspace.js';
import { progressOf, readProgress, updateProgress } from './progress.js';

type Hinting = Pick<FoundLesson, 'id' | 'hintsOn'>;
type Hinted = Pick<StepText, 'id' | 'hints'>;

export interface NextHint {
  readonly text: string;
  readonly number: number;
  readonly count: number;
  readonly kind?: string;
}

/** After the last hint comes the first again. */
export async function nextHint(
  workspace: Workspace,
  lesson: Hinting,
  step: Hinted,
  about: 'last check' | 'step' | { readonly kind: string } = 'last check',
): Promise<NextHint> {
  const progress = progressOf(readProgress(workspace), lesson.id);
  const problem = typeof about === 'object' ? about.kind : about === 'step' ? undefined : progress.problem;
  const { key, levels, ...kind } = hintsAtHand(lesson, step, problem);
  const given = (progress.hints[key] ?? 0) % levels.length;
  await updateProgress(workspace, lesson.id, (old) => ({
    ...old,
    hints: { ...old.hints, [key]: given + 1 },
  }));
  return { text: levels[given] ?? '', number: given + 1, count: levels.length, ...kind };
}

function hintsAtHand(
  lesson: Hinting,
  step: Hinted,
  problem: string | undefined,
): { key: string; levels: HintLevels; kind?: string } {
  const own = problem === undefined ? undefined : lesson.hintsOn(problem);
  return own && problem !== undefined
    ? { key: problem, levels: own, kind: problem }
    : { key: step.id, levels: step.hints };
}
