import type { StepVerdict } from '../verdict/verdict.js';
import type { Evidence } from './evidence.js';
import type { AnyStep } from './step.js';

export type SeenByStep = Readonly<Record<string, string>>;

export function seenBySteps(
  steps: readonly AnyStep[],
  evidence: Evidence,
  verdicts: readonly StepVerdict[],
  file: string,
): SeenByStep {
  const passed = verdicts.filter(({ status }) => status === 'passed').map(({ id }) => id);
  const told = steps
    .filter(({ id }) => passed.includes(id))
    .map(({ id, seen }) => [id, seen?.(evidence, file)] as const);
  return Object.fromEntries(told.filter((one): one is [string, string] => one[1] !== undefined));
}
