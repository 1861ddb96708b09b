import { readFileSync } from 'node:fs';

/** Far more than a lesson needs. */
const mostKilobytes = 400 * 1024;
/** How often is looked, in ms. */
const pause = 100;

/** Whether the system tells how much memory a process has: Linux does. */
export function canWatchMemory(): boolean {
  return (isTold ??= process.platform === 'linux' && memoryOf(process.pid) > 0);
}

let isTold: boolean | undefined;

/**
 * Looks after the memory of a process, where the system tells it.
 * @param tooMuch called once, when the process has more than it may have
 * @returns ends the watch
 */
export function watchMemory(pid: number | undefined, tooMuch: () => void): () => void {
  if (!canWatchMemory() || pid === undefined) return () => undefined;
  const timer = setInterval(() => {
    if (memoryOf(pid) <= mostKilobytes) return;
    clearInterval(timer);
    tooMuch();
  }, pause);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}

/** In kilobytes; 0 for a process that is gone. */
function memoryOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
    return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0);
  } catch {
    return 0;
  }
}
