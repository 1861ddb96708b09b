/** `problem` fails its step, `advice` does not. */
export type Severity = 'problem' | 'advice';

/** A finding in words, ready to be printed by any reporter. */
export interface ReportedFinding {
  readonly kind: string;
  readonly severity: Severity;
  /** What is wrong and where, in one or two sentences. */
  readonly message: string;
  /** What to do next, without giving the whole answer. */
  readonly fix: string;
  /** What the mistake would open on a real server, where there is more to say than that the step fails. */
  readonly why?: string;
  /** Counted from 1, as is `column`. */
  readonly line?: number;
  readonly column?: number;
  /** JSON values, where they help. */
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

/** One token request through the real OAuth2Server, as reports show it: without secrets. */
export interface GrantVerdict {
  readonly grant: 'authorization_code' | 'client_credentials';
  readonly status: 'granted' | 'refused';
  readonly clientId: string;
  readonly username: string;
  /** The library's own error code and message, where it refused. */
  readonly error?: string;
  readonly description?: string;
}

export interface SavedToken {
  readonly accessToken: string;
}

export interface LessonVerdict {
  readonly id: string;
  /** The judged file as a person should read it: relative to where the check was started, with forward slashes. */
  readonly file: string;
  readonly status: 'passed' | 'failed';
  readonly steps: readonly StepVerdict[];
  readonly grants: readonly GrantVerdict[];
  /** How many more grants the database asks for than are played; absent where all were. */
  readonly grantsLeftOut?: number;
  /** Tokens that this check wrote to `db.json`, each accepted from disk. */
  readonly saved: readonly SavedToken[];
  /** Why the tokens could not be written; that changes no verdict. */
  readonly notSaved?: Reason;
}

/** What went wrong, and what to do. */
export interface Reason {
  readonly message: string;
  readonly fix: string;
}

/** A file that could not be judged: not the learner's failure, and no verdict on what they wrote. */
export interface UnjudgedVerdict {
  readonly id: string;
  readonly file: string;
  readonly status: 'unjudged';
  /** What stood in the way, and the way out. */
  readonly reason: Reason;
  readonly steps: readonly [];
  readonly grants: readonly [];
  readonly saved: readonly [];
}

export type FileVerdict = LessonVerdict | UnjudgedVerdict;

/** Whether every one of these steps passed. */
export function allPassed(steps: readonly StepVerdict[]): boolean {
  return steps.every(({ status }) => status === 'passed');
}
