/** In ms: by then whoever waits for a verdict has seen it. */
const rest = 3;

const waiting = new Set<() => void>();

/**
 * Does something that nobody waits for a moment later, or when this process ends: to end a process of several threads
 * takes as long as to write a report. Keeps this process from ending no longer than it would go on by itself.
 */
export function soonAfter(work: () => void): void {
  if (waiting.size === 0) process.once('exit', doAll);
  waiting.add(work);
  setTimeout(() => {
    if (!waiting.delete(work)) return;
    if (waiting.size === 0) process.off('exit', doAll);
    work();
  }, rest).unref();
}

function doAll(): void {
  for (const work of waiting) work();
  waiting.clear();
}
