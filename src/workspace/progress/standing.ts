import type { Checked } from '../history.js';
import { unreadableBy } from '../../verdict/unreadable.js';
import type { LessonVerdict, StepVerdict } from '../../verdict/verdict.js';

export interface Standing {
  readonly passed: string[];
  readonly problem: string | undefined;
}

/** An unreadable submission keeps the earlier progress. */
export function standingAfter(
  { steps }: Pick<LessonVerdict, 'steps'>,
  passedBefore: readonly string[] = [],
): Standing {
  const isUnreadable = unreadableBy(steps) !== undefined;
  return { passed: isUnreadable ? [...passedBefore] : passedIn(steps), problem: firstProblem(steps) };
}

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

function firstProblem(steps: readonly StepVerdict[]): string | undefined {
  const findings = steps.flatMap((step) => step.findings);
  return findings.find(({ severity }) => severity === 'problem')?.kind;
}
