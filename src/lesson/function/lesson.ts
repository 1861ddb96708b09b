import {
  defineLesson,
  findingOf,
  findingsOf,
  withDangers,
  withHints,
  type Attack,
  type AnyFindings,
  type AnyStep,
  type Evidence,
  type Findings,
  type Lesson,
  type Noticed,
  type SharedDangers,
  type SharedHints,
  type StepBase,
} from '#lesson';
import { focused } from './evidence/focused.js';
import { neverRuns } from './evidence/never-runs.js';
import { reportingCommas } from './steps/comma.js';
import { declareStep } from './steps/declare.js';
import { exportStep } from './steps/export.js';
import { neverMade } from './steps/never-made.js';
import type { FunctionSubject } from './subject.js';
import { commaText } from './words/comma.js';
import { callFindings, type CallDetails } from './words/call-endings.js';
import { neverMadeFindings } from './words/never-made.js';

/** What a lesson says of a step whose checks a facet has. */
export type StepTexts = Pick<StepBase, 'title' | 'why' | 'hints' | 'answer'>;

/** A step between `declare` and `export`. Its kinds are written without its id: `threw`, not `save-threw`. */
export interface OwnStep<Details, Reported = Details> extends StepBase {
  readonly findings: Findings<Details>;
  /** `evidence` is about the code that runs, `whole` about all of the file. */
  readonly check: (evidence: Evidence, whole: Evidence) => Noticed<Reported>;
}

/** The step that reports how a call ended: see `checkCalls`. The kit has the words for it. */
export interface CallStep<Details> extends OwnStep<Details, Details & CallDetails> {
  readonly calls: CallTexts;
}

/** What a lesson adds to the words of the kit. */
interface CallTexts {
  readonly hints?: SharedHints<CallDetails>;
  readonly dangers?: SharedDangers<CallDetails>;
}

interface FunctionLesson<Details extends readonly unknown[]> {
  readonly id: string;
  readonly title: string;
  readonly subject: FunctionSubject;
  readonly attacks?: readonly Attack[];
  readonly steps: { readonly [Index in keyof Details]: OwnStep<Details[Index]> | CallStep<Details[Index]> };
}

/** A lesson about one function: `declare`, the lesson's own steps, `export`. */
export function defineFunctionLesson<const Details extends readonly unknown[]>({
  id,
  title,
  subject,
  steps,
  attacks = [],
}: FunctionLesson<Details>): Lesson {
  const own: readonly AnyOwnStep[] = steps;
  const reporting = own.find(({ calls }) => calls)?.id;
  if (reporting === undefined) throw new Error(`No step of ${id} reports how a call ended.`);
  const pass = (evidence: Evidence): boolean => own.every((step) => passes(step, evidence));
  return defineLesson({
    id,
    title,
    subject,
    attacks,
    steps: [
      declareStep(subject),
      ...own.map((step, index) => reportingCommas(stepOf(step, subject, index === 0))),
      reportingCommas(exportStep(subject, { calls: reporting, pass })),
    ],
  });
}

interface AnyOwnStep extends StepBase {
  readonly findings: AnyFindings;
  readonly check: (evidence: Evidence, whole: Evidence) => ReturnType<AnyStep['check']>;
  readonly calls?: CallTexts;
}

function passes({ check, findings }: AnyOwnStep, evidence: Evidence): boolean {
  const noticed = check(evidence, evidence);
  return noticed !== 'blocked' && noticed.every(({ kind }) => findings[kind]?.severity === 'advice');
}

function stepOf(step: AnyOwnStep, subject: FunctionSubject, isFirst: boolean): AnyStep {
  const { id, title, answer, why, hints, seen, calls } = step;
  const findings: AnyFindings = {
    ...(isFirst && neverMadeFindings(subject)),
    comma: commaText,
    ...(calls && endings(subject, calls)),
    ...step.findings,
  };
  return {
    ...{ id, title, answer, why, hints },
    ...(seen && { seen }),
    findings: findingsOf(id, findings),
    check: (evidence) => {
      const unmade = isFirst ? neverMade(evidence) : undefined;
      if (unmade) return [findingOf(id, unmade)];
      if (neverRuns(evidence.facts)) return 'blocked';
      const noticed = step.check(focused(evidence), evidence);
      return noticed === 'blocked' ? noticed : noticed.map((one) => findingOf(id, one));
    },
  };
}

function endings(subject: FunctionSubject, { hints = [], dangers = [] }: CallTexts): Findings<CallDetails> {
  return withDangers(withHints(callFindings(subject), hints), dangers);
}
