/** Runs tasks in order; starts none after the session has ended. */
export function createQueue(
  ending: AbortSignal,
  fail: (error: unknown) => void,
): (work: () => Promise<void>) => void {
  let queue = Promise.resolve();
  return (work) => {
    queue = queue.then(() => (ending.aborted ? undefined : work())).catch(fail);
  };
}
