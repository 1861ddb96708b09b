export type Severity = 'problem' | 'advice';

export interface ReportedFinding {
  readonly kind: string;
  readonly severity: Severity;
  readonly message: string;
  readonly fix: string;
  /** What the mistake would open on a real server. */
  readonly why?: string;
  /** The attack that got through because of this mistake: `trace --attack` shows it. */
  readonly attack?: string;
  /** Both count from 1. */
  readonly line?: number;
  readonly column?: number;
  readonly expected?: unknown;
  readonly actual?: unknown;
}

export type StepStatus = 'passed' | 'failed' | 'blocked';

export interface StepVerdict {
  readonly id: string;
  readonly title: string;
  readonly status: StepStatus;
  readonly findings: readonly ReportedFinding[];
}

/** Without secrets. */
export interface GrantVerdict {
  /** `grant_type` of the request (RFC 6749, 4 and 6). */
  readonly grant: string;
  readonly status: 'granted' | 'refused';
  readonly clientId: string;
  readonly username: string;
  readonly error?: string;
  readonly description?: string;
}

export interface StoryVerdict {
  readonly name: string;
  readonly attack: true;
  readonly status: 'withstood' | 'fell';
}

export interface SavedToken {
  readonly accessToken: string;
}

export interface LessonVerdict {
  readonly id: string;
  /** Relative to the current folder, with forward slashes. */
  readonly file: string;
  readonly status: 'passed' | 'failed';
  readonly steps: readonly StepVerdict[];
  readonly grants: readonly GrantVerdict[];
  readonly grantsLeftOut?: number;
  /** Attacks that were played. Absent if there were none. */
  readonly stories?: readonly StoryVerdict[];
  /** The server accepted them from `db.json`. */
  readonly saved: readonly SavedToken[];
  /** Changes no verdict. */
  readonly notSaved?: Reason;
  /** What the submission ran in, beyond the guards of every check. */
  readonly isolation?: 'bubblewrap';
  /** A sentence about the file that is not a finding, such as what its model still lacks. */
  readonly remark?: string;
}

export interface Reason {
  readonly message: string;
  readonly fix: string;
}

export interface UnjudgedVerdict {
  readonly id: string;
  readonly file: string;
  readonly status: 'unjudged';
  readonly reason: Reason;
  readonly steps: readonly [];
  readonly grants: readonly [];
  readonly saved: readonly [];
}

export type FileVerdict = LessonVerdict | UnjudgedVerdict;

export function allPassed(steps: readonly StepVerdict[]): boolean {
  return steps.every(({ status }) => status === 'passed');
}
