import type { Ending, Evidence, Place, Probe, Run } from '#lesson';
import { subject } from '../subject.js';

/** Where the learner's function stopped before its end. */
export interface Cut {
  readonly ending: Ending;
  /** The call that stopped; absent where the function could not be called at all. */
  readonly probe?: Probe;
  /** Where in the text, as far as that is known. */
  readonly place?: Place;
}

/** The first call that gave no answer, if any. */
export function cutOf(run: Run, evidence: Evidence): Cut | undefined {
  for (const probe of run.probes) {
    if (probe.answer.how === 'unanswered') {
      const { ending } = probe.answer;
      const place = placeOf(ending, evidence);
      return { ending, probe, ...(place && { place }) };
    }
  }
  return undefined;
}

/** An error knows where it was thrown; an endless loop leaves no trace, so the text is asked for one. */
function placeOf(ending: Ending, { facts }: Evidence): Place | undefined {
  if (ending.how === 'threw') return ending.error.frames[0];
  return ending.how === 'hung' ? facts.loops[0]?.place : undefined;
}

/**
 * Whether the call stopped only because a parameter is missing: that was told once, by the step that
 * asks for the parameters.
 */
export function isFromMissingParameter({ ending }: Cut, { facts }: Evidence): boolean {
  if (ending.how !== 'threw' || ending.error.name !== 'ReferenceError') return false;
  const { binding } = facts;
  if (!('value' in binding) || !('parameters' in binding.value)) return false;
  const declared = binding.value.parameters.map(({ name }) => name);
  const name = / is not defined$/.test(ending.error.message) ? ending.error.message.split(' ')[0] : undefined;
  return subject.parameters.some((wanted) => wanted === name && !declared.includes(wanted));
}
