import type { StepVerdict } from './verdict.js';

/** What keeps a submission from being judged: a syntax error, or a file that holds no readable text. */
export type Unreadable = 'syntax' | 'file';

/** Absent for a submission that was judged. The first word of a kind is the step or the cause. */
export function unreadableBy(steps: readonly StepVerdict[]): Unreadable | undefined {
  const kinds = steps.flatMap(({ findings }) => findings.map(({ kind }) => kind));
  if (kinds.some((kind) => kind.startsWith('file-'))) return 'file';
  return kinds.some((kind) => kind.startsWith('syntax-')) ? 'syntax' : undefined;
}
