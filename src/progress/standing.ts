import type { Checked } from '../workspace/history.js';
import type { LessonVerdict } from '../verdict/verdict.js';

/** What a check says about how far somebody got. */
export interface Standing {
  /** The steps that pass. */
  readonly passed: string[];
  /** The kind of the first problem; absent where there is none. */
  readonly problem: string | undefined;
}

export function standingAfter({ steps }: Pick<LessonVerdict, 'steps'>): Standing {
  const problems = steps.flatMap(({ findings }) => findings).filter(({ severity }) => severity === 'problem');
  return {
    passed: steps.filter(({ status }) => status === 'passed').map(({ id }) => id),
    problem: problems[0]?.kind,
  };
}

/** The same for the history: how many steps pass, of how many. */
export function checkedIn(verdict: Pick<LessonVerdict, 'steps'>): Checked {
  return { passed: standingAfter(verdict).passed.length, steps: verdict.steps.length };
}
