import type { Evidence, Noticed, Step } from '#lesson';
import type { CommaKind } from '../words/comma.js';
import type { SaveTokenDetails } from '../words/words.js';

/** Names a comma that was typed for a dot, where the step fails at its line. */
export function namingCommas(step: Step<SaveTokenDetails>, kind: CommaKind): Step<SaveTokenDetails> {
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
