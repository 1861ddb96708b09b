import type { Kinds } from '../verdict/finding.js';
import type { Severity, StepVerdict } from '../verdict/verdict.js';
import type { Evidence } from './evidence.js';
import type { HintLevels, Hints } from './hints.js';
import { judgeSteps } from './judge-steps.js';
import { seenBySteps, type SeenByStep } from './seen.js';
import type { Step } from './step.js';
import type { Subject } from './subject.js';
import type { Dangers, Words } from './words.js';

/** All that makes a lesson, with its own kinds of findings. */
export interface LessonParts<Details> {
  readonly id: string;
  readonly title: string;
  readonly subject: Subject;
  readonly steps: readonly Step<Details>[];
  readonly words: Words<Details>;
  readonly hints: Hints<Details>;
  readonly dangers: Dangers<Details>;
}

/** A lesson as the engine sees it: it judges, and keeps its kinds to itself. */
export interface Lesson {
  readonly id: string;
  readonly title: string;
  readonly subject: Subject;
  readonly steps: readonly StepText[];
  readonly kinds: readonly KindText[];
  /** Hints for a kind of finding that has some of its own. */
  readonly hintsOn: (kind: string) => HintLevels | undefined;
  readonly judge: (evidence: Evidence) => StepVerdict[];
  /** What the steps that passed saw, for people; `file`: the name of the submission. */
  readonly seen: (evidence: Evidence, verdicts: readonly StepVerdict[], file: string) => SeenByStep;
}

export interface StepText {
  readonly id: string;
  readonly title: string;
  readonly hints: HintLevels;
}

export interface KindText {
  readonly kind: string;
  /** The step that tells of it. */
  readonly step: string;
  readonly severity: Severity;
  readonly meaning: string;
  readonly why: string;
}

/** Makes a lesson out of its parts; the type of its details stays inside. */
export function defineLesson<Details>(parts: LessonParts<Details>): Lesson {
  let hints: ReadonlyMap<string, HintLevels | undefined> | undefined;
  let kinds: readonly KindText[] | undefined;
  return {
    id: parts.id,
    title: parts.title,
    subject: parts.subject,
    steps: parts.steps.map(({ id, title, hints }) => ({ id, title, hints })),
    get kinds() {
      return (kinds ??= kindTexts(parts)); // hundreds, and few commands ask for them
    },
    hintsOn: (kind) => (hints ??= new Map(Object.entries(parts.hints))).get(kind),
    judge: (evidence) => judgeSteps(parts, evidence),
    seen: (evidence, verdicts, file) => seenBySteps(parts.steps, evidence, verdicts, file),
  };
}

function kindTexts<Details>({ words, steps, dangers }: LessonParts<Details>): KindText[] {
  return (Object.keys(words) as Kinds<Details>[]).map((kind) => {
    const { severity, meaning } = words[kind];
    // What cannot be read at all is told by the first step.
    const step = steps.find(({ id }) => kind.startsWith(`${id}-`)) ?? steps[0];
    return { kind, step: step?.id ?? '', severity, meaning, why: dangers[kind] ?? step?.why ?? '' };
  });
}
