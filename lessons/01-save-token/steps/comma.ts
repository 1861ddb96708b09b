import type { Evidence, Noticed, Step } from '#lesson';
import type { CommaKind } from '../words/comma.js';
import type { SaveTokenDetails } from '../words/words.js';

/** If the line of a finding has a comma instead of a dot, reports that instead. */
export function reportingCommas(step: Step<SaveTokenDetails>, kind: CommaKind): Step<SaveTokenDetails> {
  return { ...step, check: (evidence) => withComma(step.check(evidence), kind, evidence) };
}

function withComma(
  noticed: Noticed<SaveTokenDetails>,
  kind: CommaKind,
  { facts: { commas = [] } }: Evidence,
): Noticed<SaveTokenDetails> {
  if (noticed === 'blocked' || commas.length === 0) return noticed;
  return noticed.map((finding) => {
    const comma = commas.find(({ place }) => place.line === finding.place?.line);
    if (!comma) return finding;
    const { before, after, place } = comma;
    return { kind, details: { before, after }, place };
  });
}
