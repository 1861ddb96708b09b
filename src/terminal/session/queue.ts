/** Does one piece of work behind the other; nothing begins once the session is being left. */
export function createQueue(
  ending: AbortSignal,
  fail: (error: unknown) => void,
): (work: () => Promise<void>) => void {
  let queue = Promise.resolve();
  return (work) => {
    queue = queue.then(() => (ending.aborted ? undefined : work())).catch(fail);
  };
}
