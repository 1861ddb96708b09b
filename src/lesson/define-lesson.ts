import type { Kinds } from '../verdict/finding.js';
import type { Severity, StepVerdict } from '../verdict/verdict.js';
import type { Evidence } from './evidence.js';
import type { HintLevels, Hints } from './hints.js';
import { judgeSteps } from './judge-steps.js';
import { seenBySteps, type SeenByStep } from './seen.js';
import type { Step } from './step.js';
import type { Subject } from './subject.js';
import type { Dangers, Words } from './words.js';

export interface LessonParts<Details> {
  readonly id: string;
  readonly title: string;
  readonly subject: Subject;
  readonly steps: readonly Step<Details>[];
  readonly words: Words<Details>;
  readonly hints: Hints<Details>;
  readonly dangers: Dangers<Details>;
}

export interface Lesson {
  readonly id: string;
  readonly title: string;
  readonly subject: Subject;
  readonly steps: readonly StepText[];
  readonly kinds: readonly KindText[];
  readonly hintsOn: (kind: string) => HintLevels | undefined;
  readonly judge: (evidence: Evidence) => StepVerdict[];
  readonly seen: (evidence: Evidence, verdicts: readonly StepVerdict[], file: string) => SeenByStep;
}

export interface StepText {
  readonly id: string;
  readonly title: string;
  readonly hints: HintLevels;
}

export interface KindText {
  readonly kind: string;
  readonly step: string;
  readonly severity: Severity;
  readonly meaning: string;
  readonly why: string;
}

export function defineLesson<Details>(parts: LessonParts<Details>): Lesson {
  let hints: ReadonlyMap<string, HintLevels | undefined> | undefined;
  let kinds: readonly KindText[] | undefined;
  return {
    id: parts.id,
    title: parts.title,
    subject: parts.subject,
    steps: parts.steps.map(({ id, title, hints }) => ({ id, title, hints })),
    get kinds() {
      return (kinds ??= kindTexts(parts)); // lazy: hundreds of kinds, and few commands need them
    },
    hintsOn: (kind) => (hints ??= new Map(Object.entries(parts.hints))).get(kind),
    judge: (evidence) => judgeSteps(parts, evidence),
    seen: (evidence, verdicts, file) => seenBySteps(parts.steps, evidence, verdicts, file),
  };
}

function kindTexts<Details>({ words, steps, dangers }: LessonParts<Details>): KindText[] {
  return (Object.keys(words) as Kinds<Details>[]).map((kind) => {
    const { severity, meaning } = words[kind];
    // The first step reports source that cannot be parsed.
    const step = steps.find(({ id }) => kind.startsWith(`${id}-`)) ?? steps[0];
    return { kind, step: step?.id ?? '', severity, meaning, why: dangers[kind] ?? step?.why ?? '' };
  });
}
