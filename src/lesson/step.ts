import type { Finding } from '../verdict/finding.js';
import type { Evidence } from './evidence.js';
import type { AnyFinding, AnyFindings, Findings } from './findings.js';
import type { HintLevels } from './hints.js';

/** `blocked`: an earlier mistake makes it impossible to judge this step. */
export type Noticed<Details> = readonly Finding<Details>[] | 'blocked';

export interface StepBase {
  readonly id: string;
  readonly title: string;
  /** The lines of `solution.js` that this step asks for: each contains one of these words. */
  readonly answer: readonly string[];
  readonly hints: HintLevels;
  /** On a real server, with the RFC section. One or two sentences. */
  readonly why: string;
  /** One sentence about what the function did. `file`: the name of the submission. */
  readonly seen?: (evidence: Evidence, file: string) => string | undefined;
}

/** `Reported` has more kinds than `Own` if a step reports kinds of an earlier one. */
export interface Step<Own, Reported = Own> extends StepBase {
  /** The kinds that belong to this step. */
  readonly findings: Findings<Own>;
  readonly check: (evidence: Evidence) => Noticed<Reported>;
}

/** The steps of a lesson have different kinds. */
export interface AnyStep extends StepBase {
  readonly findings: AnyFindings;
  readonly check: (evidence: Evidence) => readonly AnyFinding[] | 'blocked';
}
