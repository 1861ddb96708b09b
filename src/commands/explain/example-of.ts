import type { KindText } from '../../lesson/define-lesson.js';

interface WithExamples {
  readonly id: string;
  readonly kinds: readonly KindText[];
  /** Kinds with a wrong file of this lesson. */
  readonly examples: readonly string[];
}

export interface ExampleOwner {
  readonly lesson: string;
  readonly kind: string;
}

/**
 * Which wrong file shows a kind: one of the lesson itself, or else of the first lesson with the same kind, or with
 * the same mistake in a step of another name: `save-threw` for `find-threw`.
 */
export function exampleOf(
  { kind, step }: KindText,
  lesson: string,
  lessons: readonly WithExamples[],
): ExampleOwner | undefined {
  const own = lessons.filter(({ id }) => id === lesson);
  const named = [...own, ...lessons].find(({ examples }) => examples.includes(kind));
  if (named) return { lesson: named.id, kind };
  const steps = own.flatMap(({ kinds }) => kinds.map((one) => one.step));
  for (const { id, kinds, examples } of lessons) {
    if (id === lesson) continue;
    const same = kinds.find(
      (one) =>
        examples.includes(one.kind) && !steps.includes(one.step) && mistake(one) === mistake({ kind, step }),
    );
    if (same) return { lesson: id, kind: same.kind };
  }
  return undefined;
}

/** The kind without the name of its step. */
function mistake({ kind, step }: Pick<KindText, 'kind' | 'step'>): string {
  return kind.startsWith(`${step}-`) ? kind.slice(step.length + 1) : kind;
}
