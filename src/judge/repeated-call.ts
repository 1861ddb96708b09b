import type { Ending, Unanswered } from '../outside/model-port.js';
import type { Probe } from '../referee/play.js';

/** The shorter one is for code that fills the memory at once. */
const repeatLimitsMs = [250, 50];

/** Stops the call in a new process, while its effects can still be read. */
export async function withRepeatedCall(
  probes: readonly Probe[],
  probeAgain: (callMs: number) => Promise<readonly Probe[]>,
): Promise<readonly Probe[]> {
  const lost = unanswered(probes);
  if (!lost || lost.after || !fillsMemory(lost.ending)) return probes;
  for (const callMs of repeatLimitsMs) {
    const again = await probeAgain(callMs);
    const stopped = unanswered(again);
    if (stopped?.after && again.length === probes.length) return endedBy(lost.ending, stopped, again);
  }
  return probes;
}

/** A hung call without a snapshot spent its time on garbage collection. */
function fillsMemory(ending: Ending): boolean {
  return ending.type === 'hung' || (ending.type === 'crashed' && ending.reason === 'memory');
}

function unanswered(probes: readonly Probe[]): Unanswered | undefined {
  const answer = probes.at(-1)?.answer;
  return answer?.type === 'unanswered' ? answer : undefined;
}

/** We stopped the repeated call, so the ending of the first one counts. */
function endedBy(ending: Ending, stopped: Unanswered, probes: readonly Probe[]): readonly Probe[] {
  return probes.map((probe) =>
    probe.answer === stopped ? { ...probe, answer: { ...stopped, ending } } : probe,
  );
}
