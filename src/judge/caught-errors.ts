import type { CaughtError, Evidence } from '../lesson/evidence.js';
import { canGoOn, type Answer, type Thrown } from '../outside/model-port.js';
import type { CatchFact, Spot } from '../source/facts.js';
import { relevantFacts } from '../source/relevant-facts.js';
import { withoutCatches } from '../source/without-catches.js';
import type { Place } from '../verdict/finding.js';
import { allPassed, type StepVerdict } from '../verdict/verdict.js';
import { probesInNewProcess } from './probe.js';
import type { ReadContext } from './submission.js';

/** Each error that is found costs one more process. */
const mostErrors = 3;

/** Errors in the background, and errors that the learner's code catches. They only explain a verdict. */
export async function caughtErrors(
  steps: readonly StepVerdict[],
  { facts, run }: Evidence,
  context: ReadContext,
): Promise<readonly CaughtError[]> {
  if (allPassed(steps) || !run || run.probed === 'nothing') return [];
  if (!run.probes.every(({ answer }) => canGoOn(answer))) return [];
  const found = run.probes.flatMap(({ answer }) => backgroundErrors(answer)).slice(0, 1);
  let catches = relevantFacts(facts).catches;
  while (catches.length > 0 && found.length < mostErrors) {
    const without: ReadContext = {
      ...context,
      facts: { ...facts, code: withoutCatches(facts.code, catches) },
    };
    const probes = await probesInNewProcess(run.probed, without);
    const error = probes.map(({ answer }) => errorOf(answer)).find((one) => one !== undefined);
    const by = error && caughtBy(error, catches);
    if (!by) return found;
    found.push({ error, by });
    catches = catches.filter((one) => one !== by);
  }
  return found;
}

function backgroundErrors(answer: Answer): CaughtError[] {
  return answer.type === 'returned' ? answer.uncaught.map((error) => ({ error })) : [];
}

function errorOf(answer: Answer): Thrown | undefined {
  if (answer.type === 'returned') return answer.uncaught[0];
  return answer.ending.type === 'threw' ? answer.ending.error : undefined;
}

/** A promise may hide the way that an error took. */
function caughtBy({ frames }: Thrown, catches: readonly CatchFact[]): CatchFact | undefined {
  const around = catches.filter(({ guarded }) => frames.some((frame) => isIn(frame, guarded)));
  const likely = around.length > 0 ? around : catches.filter(({ by }) => by !== 'allSettled');
  return likely.reduce<CatchFact | undefined>(
    (inner, one) => (inner && sizeOf(inner) <= sizeOf(one) ? inner : one),
    undefined,
  );
}

function isIn(at: Place, { place, last }: Spot): boolean {
  const isAfter = at.line > place.line || (at.line === place.line && at.column >= place.column);
  return isAfter && (at.line < last.line || (at.line === last.line && at.column <= last.column));
}

function sizeOf({ guarded }: CatchFact): number {
  return guarded.end - guarded.start;
}
