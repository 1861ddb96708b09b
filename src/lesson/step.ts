import type { Finding } from '../verdict/finding.js';
import type { Evidence } from './evidence.js';
import type { HintLevels } from './hints.js';

/** `blocked`: an earlier mistake makes it impossible to judge this step. Never used otherwise. */
export type Noticed<Details> = readonly Finding<Details>[] | 'blocked';

export interface Step<Details> {
  readonly id: string;
  readonly title: string;
  /** Why the step matters on a real server, with the RFC section. One or two sentences. */
  readonly why: string;
  readonly hints: HintLevels;
  readonly check: (evidence: Evidence) => Noticed<Details>;
  /** One sentence about what the function did, if the step passed. `file`: the name of the submission. */
  readonly seen?: (evidence: Evidence, file: string) => string | undefined;
}
