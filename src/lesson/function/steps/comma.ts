import type { AnyFinding, AnyStep, Facts } from '#lesson';

/** A comma instead of a dot explains the finding on its line. */
export function reportingCommas(step: AnyStep): AnyStep {
  const kind = `${step.id}-comma`;
  return {
    ...step,
    check: (evidence) => {
      const noticed = step.check(evidence);
      return noticed === 'blocked' ? noticed : noticed.map((one) => withComma(one, kind, evidence.facts));
    },
  };
}

function withComma(finding: AnyFinding, kind: string, { commas = [] }: Facts): AnyFinding {
  const comma = commas.find(({ place }) => place.line === finding.place?.line);
  if (!comma) return finding;
  const { before, after, place } = comma;
  return { kind, details: { before, after }, place };
}
