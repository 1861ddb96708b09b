/** One thing that was looked at. */
export interface DoctorCheck {
  readonly name: string;
  /** False where it is in the way. */
  readonly ok: boolean;
  readonly found: string;
  /** What to do; empty where all is well and nothing is to be known. */
  readonly advice: string;
}

export function fine(name: string, found: string, advice = ''): Look {
  return { name, ok: true, found, advice };
}

export function failing(name: string, found: string, advice: string): DoctorCheck {
  return { name, ok: false, found, advice };
}
