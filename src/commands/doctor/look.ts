/** One thing that was looked at. */
export interface DoctorCheck {
  readonly name: string;
  readonly ok: boolean;
  readonly found: string;
  /** Empty if there is nothing to do. */
  readonly advice: string;
}

export function fine(name: string, found: string, advice = ''): DoctorCheck {
  return { name, ok: true, found, advice };
}

export function failing(name: string, found: string, advice: string): DoctorCheck {
  return { name, ok: false, found, advice };
}
