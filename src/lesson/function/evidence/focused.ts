import { relevantFacts, type Evidence } from '#lesson';

export function focused(evidence: Evidence): Evidence {
  return { ...evidence, facts: relevantFacts(evidence.facts) };
}
