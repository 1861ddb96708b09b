import type { AnyFinding, AnyFindings } from './findings.js';

/** The kit's `threw` is `save-threw` where the step `save` reports it. */
export function findingOf(step: string, finding: AnyFinding): AnyFinding {
  return { ...finding, kind: `${step}-${finding.kind}` };
}

export function findingsOf(step: string, findings: AnyFindings): AnyFindings {
  return Object.fromEntries(Object.entries(findings).map(([kind, text]) => [`${step}-${kind}`, text]));
}
