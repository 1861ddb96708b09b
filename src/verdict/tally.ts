import type { FileVerdict } from './verdict.js';

export type Tally = Readonly<Record<FileVerdict['status'], number>>;

export const nothingYet: Tally = { passed: 0, failed: 0, unjudged: 0 };

export function counted(tally: Tally, { status }: Pick<FileVerdict, 'status'>): Tally {
  return { ...tally, [status]: tally[status] + 1 };
}

export function countOf({ passed, failed, unjudged }: Tally): number {
  return passed + failed + unjudged;
}

/** `planned`: of a check that was stopped, the rest was not judged. */
export function statusOf(tally: Tally, planned = 0): FileVerdict['status'] {
  const { failed, unjudged } = tally;
  if (unjudged > 0 || countOf(tally) < planned) return 'unjudged';
  return failed > 0 ? 'failed' : 'passed';
}

/** 2: a file could not be judged. */
export function exitCode(tally: Tally): 0 | 1 | 2 {
  return ({ passed: 0, failed: 1, unjudged: 2 } as const)[statusOf(tally)];
}
