import { relevantFacts, type Evidence } from '#lesson';

/** Facts about the function and what it uses. */
export function focused(evidence: Evidence): Evidence {
  return { ...evidence, facts: relevantFacts(evidence.facts) };
}
