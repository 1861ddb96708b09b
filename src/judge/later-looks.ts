import { canGoOn } from '../outside/model-port.js';
import type { Answer, Look } from '../outside/model-port.js';
import type { Probe } from '../referee/play.js';
import type { Running } from '../sandbox/outside/running.js';

/**
 * Only the first call waits for timers before its last look. What came late of another one shows in the look before
 * the next call, or in one that is taken at the end.
 */
export async function withLaterLooks(probes: readonly Probe[], running: Running): Promise<readonly Probe[]> {
  const isOver = probes.some(({ answer }) => !canGoOn(answer));
  const last = isOver || probes.length === 0 ? undefined : await running.look();
  return probes.map((probe, index) => {
    const next = nextOf(probes, index);
    return { ...probe, answer: withLater(probe.answer, next ? next.answer.before : last) };
  });
}

/** The next probe whose call did not overlap with this one's. */
function nextOf(probes: readonly Probe[], index: number): Probe | undefined {
  const before = probes[index]?.answer.before?.lists;
  return probes.slice(index + 1).find(({ answer }) => answer.before?.lists !== before);
}

function withLater(answer: Answer, look: Look | undefined): Answer {
  if (answer.how !== 'returned' || !look) return answer;
  return { ...answer, later: { args: answer.later.args, lists: look.lists } };
}
