export type Severity = 'problem' | 'advice';

/** Ready to print. */
export interface ReportedFinding {
  readonly kind: string;
  readonly severity: Severity;
  /** What is wrong and where: one or two sentences. */
  readonly message: string;
  /** What to do next, without the whole answer. */
  readonly fix: string;
  /** What the mistake would open on a real server. */
  readonly why?: string;
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
  readonly grant: 'authorization_code' | 'client_credentials';
  readonly status: 'granted' | 'refused';
  readonly clientId: string;
  readonly username: string;
  /** The library's error code and message. */
  readonly error?: string;
  readonly description?: string;
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
  /** Grants over the limit; absent if all were played. */
  readonly grantsLeftOut?: number;
  /** Written to `db.json` and accepted from there. */
  readonly saved: readonly SavedToken[];
  /** Why the tokens could not be written. It changes no verdict. */
  readonly notSaved?: Reason;
}

export interface Reason {
  readonly message: string;
  readonly fix: string;
}

/** Not the learner's failure, and not a verdict. */
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
