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

/** The same for the history: how many steps pass, of how many, and what the first problem is. */
export function checkedIn({ steps }: Pick<LessonVerdict, 'steps'>): Checked {
  const { passed, problem } = standingAfter({ steps });
  const step = steps.find(({ findings }) => findings.some(({ kind }) => kind === problem));
  return {
    passed: passed.length,
    steps: steps.length,
    ...(problem !== undefined && step && { problem: { step: step.id, kind: problem } }),
  };
}
