import type { Attack } from './attack.js';
import type { Severity, StepVerdict } from '../verdict/verdict.js';
import type { Evidence } from './evidence.js';
import type { HintLevels } from './hints.js';
import { findingsOf, judgeSteps } from './judge-steps.js';
import { seenBySteps, type SeenByStep } from './seen.js';
import type { AnyStep, StepBase } from './step.js';
import type { Subject } from './subject.js';

export interface LessonParts {
  readonly id: string;
  readonly title: string;
  readonly subject: Subject;
  readonly steps: readonly AnyStep[];
  readonly attacks?: readonly Attack[];
}

export interface Lesson {
  readonly id: string;
  readonly title: string;
  readonly subject: Subject;
  readonly steps: readonly StepText[];
  readonly kinds: readonly KindText[];
  readonly attacks: readonly Attack[];
  readonly hintsOn: (kind: string) => HintLevels | undefined;
  readonly judge: (evidence: Evidence) => StepVerdict[];
  readonly seen: (evidence: Evidence, verdicts: readonly StepVerdict[], file: string) => SeenByStep;
}

export type StepText = Pick<StepBase, 'id' | 'title' | 'answer' | 'hints'>;

export interface KindText {
  readonly kind: string;
  readonly step: string;
  readonly severity: Severity;
  readonly meaning: string;
  readonly why: string;
}

export function defineLesson({ id, title, subject, steps, attacks = [] }: LessonParts): Lesson {
  const findings = findingsOf(steps);
  return {
    id,
    title,
    subject,
    attacks,
    steps: steps.map(({ id, title, answer, hints }) => ({ id, title, answer, hints })),
    kinds: steps.flatMap(kindTexts),
    hintsOn: (kind) => findings.get(kind)?.hints,
    judge: (evidence) => judgeSteps(steps, findings, evidence),
    seen: (evidence, verdicts, file) => seenBySteps(steps, evidence, verdicts, file),
  };
}

function kindTexts({ id, findings, why }: AnyStep): KindText[] {
  return Object.entries(findings).map(([kind, { severity, meaning, danger }]) => ({
    kind,
    step: id,
    severity,
    meaning,
    why: danger ?? why,
  }));
}
