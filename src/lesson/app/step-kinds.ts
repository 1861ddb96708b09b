import type { AnyFinding, AnyFindings } from '#lesson';

/** The kit's `load-threw` is `server-load-threw` where the step `server` reports it. */
export function stepFinding(step: string, finding: AnyFinding): AnyFinding {
  return { ...finding, kind: `${step}-${finding.kind}` };
}

export function stepFindings(step: string, findings: AnyFindings): AnyFindings {
  return Object.fromEntries(Object.entries(findings).map(([kind, text]) => [`${step}-${kind}`, text]));
}
