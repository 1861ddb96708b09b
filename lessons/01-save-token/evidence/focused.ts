import { relevantFacts, type Evidence } from '#lesson';

/** What the text says of the function and what it uses, without the code around them. */
export function focused(evidence: Evidence): Evidence {
  return { ...evidence, facts: relevantFacts(evidence.facts) };
}
