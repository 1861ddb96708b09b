import type { Checked } from '../history.js';
import { unreadableBy } from '../../verdict/unreadable.js';
import type { LessonVerdict, StepVerdict } from '../../verdict/verdict.js';

/** How far the learner got, after a check. */
export interface Standing {
  /** The steps that pass. */
  readonly passed: string[];
  /** The kind of the first problem; absent where there is none. */
  readonly problem: string | undefined;
}

/** A submission that cannot be read takes no progress back. */
export function standingAfter(
  { steps }: Pick<LessonVerdict, 'steps'>,
  passedBefore: readonly string[] = [],
): Standing {
  const isUnreadable = unreadableBy(steps) !== undefined;
  return { passed: isUnreadable ? [...passedBefore] : passedIn(steps), problem: firstProblem(steps) };
}

/** The same for the history: how many steps pass, of how many, and what the first problem is. */
export function checkedIn({ steps }: Pick<LessonVerdict, 'steps'>): Checked {
  const problem = firstProblem(steps);
  const step = steps.find(({ findings }) => findings.some(({ kind }) => kind === problem));
  return {
    passed: passedIn(steps).length,
    steps: steps.length,
    ...(problem !== undefined && step && { problem: { step: step.id, kind: problem } }),
  };
}

function passedIn(steps: readonly StepVerdict[]): string[] {
  return steps.filter(({ status }) => status === 'passed').map(({ id }) => id);
}

/** The kind of the first problem. */
function firstProblem(steps: readonly StepVerdict[]): string | undefined {
  const findings = steps.flatMap((step) => step.findings);
  return findings.find(({ severity }) => severity === 'problem')?.kind;
}
