import type { Ending, Unanswered } from '../outside/model-port.js';
import type { Probe } from '../referee/play.js';

/** How long a call may run that would fill the memory, in ms: what fills it at once gets less. */
const tries = [250, 50];

/**
 * A call that fills the memory takes its process along, and with it all that it had done by then. It is made again,
 * and stopped long before the memory is full: what was there then is what the call had done.
 * @param probeAgain makes the probes once more, in a new process, with that many ms for each call
 */
export async function withLooks(
  probes: readonly Probe[],
  probeAgain: (callMs: number) => Promise<readonly Probe[]>,
): Promise<readonly Probe[]> {
  const lost = unanswered(probes);
  if (!lost || lost.after || !fillsMemory(lost.ending)) return probes;
  for (const callMs of tries) {
    const again = await probeAgain(callMs);
    const stopped = unanswered(again);
    if (stopped?.after && again.length === probes.length) return endedBy(lost.ending, stopped, again);
  }
  return probes;
}

/** Who hangs and leaves no look is as good as crashed: all its time goes into making room. */
function fillsMemory(ending: Ending): boolean {
  return ending.how === 'hung' || (ending.how === 'crashed' && ending.reason === 'memory');
}

function unanswered(probes: readonly Probe[]): Unanswered | undefined {
  const answer = probes.at(-1)?.answer;
  return answer?.how === 'unanswered' ? answer : undefined;
}

/** That the call was stopped was our doing: it ended as it did the first time. */
function endedBy(ending: Ending, stopped: Unanswered, probes: readonly Probe[]): readonly Probe[] {
  return probes.map((probe) =>
    probe.answer === stopped ? { ...probe, answer: { ...stopped, ending } } : probe,
  );
}
