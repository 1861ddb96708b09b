import type { FoundLesson } from '../lesson/find.js';
import type { JudgedLesson } from '../verdict/report.js';
import type { Reason, StepVerdict } from '../verdict/verdict.js';
import type { FileKind } from '../workspace/submission.js';

export const nothingHandedIn = {
  message: 'Nothing was handed in: there is no such file.',
  fix: 'Put the file there, then check again.',
} as const satisfies Reason;

/** A failed submission whose file was not read. */
export function unread(
  lesson: FoundLesson,
  file: string,
  { kind, message, fix }: Reason & { readonly kind: FileKind },
): JudgedLesson {
  const steps = lesson.steps.map(({ id, title }, index): StepVerdict => {
    if (index > 0) return { id, title, status: 'blocked', findings: [] };
    const findings = [{ kind, severity: 'problem', message, fix } as const];
    return { id, title, status: 'failed', findings };
  });
  return {
    verdict: { id: lesson.id, file, status: 'failed', steps, grants: [], saved: [] },
    source: '',
    isUnread: true,
    seen: {},
    printed: '',
    printedIsCut: false,
  };
}
