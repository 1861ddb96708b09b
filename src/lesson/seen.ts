import type { StepVerdict } from '../verdict/verdict.js';
import type { Evidence } from './evidence.js';
import type { Step } from './step.js';

export type SeenByStep = Readonly<Record<string, string>>;

export function seenBySteps<Details>(
  steps: readonly Step<Details>[],
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
