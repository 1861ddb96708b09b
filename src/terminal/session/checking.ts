import { change, notice, type Work } from './state.js';

const redrawEveryMs = 100;

/** A check that the learner can stop. @returns undefined if it was stopped, or the session has ended */
export async function whileChecking<Result>(
  work: Work,
  check: (stop: AbortSignal) => Promise<Result>,
): Promise<Result | undefined> {
  const stopping = new AbortController();
  const stopped = AbortSignal.any([stopping.signal, work.ending]);
  change(work, { checking: { since: work.context.io.now(), stop: () => stopping.abort() } });
  const timer = setInterval(() => work.draw(), redrawEveryMs);
  try {
    return await check(stopped);
  } catch (error) {
    if (!stopped.aborted) throw error;
    notice(
      work,
      `The check was stopped. Your code is saved; ${work.dialogue.keyHints.save} checks it again.`,
    );
    return undefined;
  } finally {
    clearInterval(timer);
    change(work, { checking: undefined });
  }
}
