import type { StepVerdict } from './verdict.js';

/** A syntax error, or a file without readable text. */
export type Unreadable = 'syntax' | 'file';

/** Undefined if it was judged. The kind's first word is the step or the cause. */
export function unreadableBy(steps: readonly StepVerdict[]): Unreadable | undefined {
  const kinds = steps.flatMap(({ findings }) => findings.map(({ kind }) => kind));
  if (kinds.some((kind) => kind.startsWith('file-'))) return 'file';
  return kinds.some((kind) => kind.startsWith('syntax-')) ? 'syntax' : undefined;
}
