import type { Finding } from '../verdict/finding.js';
import type { Evidence } from './evidence.js';
import type { HintLevels } from './hints.js';

/**
 * What a step noticed. `blocked` says that something earlier makes it impossible to judge this
 * step; it is no way out of judging what can be judged.
 */
export type Noticed<Details> = readonly Finding<Details>[] | 'blocked';

export interface Step<Details> {
  readonly id: string;
  readonly title: string;
  /** Why the step matters on a real server, with the RFC section: one or two sentences. */
  readonly why: string;
  readonly hints: HintLevels;
  readonly check: (evidence: Evidence) => Noticed<Details>;
  /** What the step saw when it passed: one sentence for the learner, made of what the function did in the `file` of that name. */
  readonly seen?: (evidence: Evidence, file: string) => string | undefined;
}
