import type { StepVerdict } from './verdict.js';

export type Unreadable = 'syntax' | 'file';

/** Undefined if it was judged. */
export function unreadableBy(steps: readonly StepVerdict[]): Unreadable | undefined {
  const kinds = steps.flatMap(({ findings }) => findings.map(({ kind }) => kind));
  if (kinds.some((kind) => kind.startsWith('file-'))) return 'file';
  return kinds.some((kind) => kind.startsWith('syntax-')) ? 'syntax' : undefined;
}
