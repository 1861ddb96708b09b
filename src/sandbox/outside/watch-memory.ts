import { readFileSync } from 'node:fs';

const mostKilobytes = 400 * 1024;
/** In ms. */
const pause = 100;

/** Implemented for Linux only, with `/proc`. */
export function canWatchMemory(): boolean {
  return (isTold ??= process.platform === 'linux' && memoryOf(process.pid) > 0);
}

let isTold: boolean | undefined;

/** Calls `tooMuch` once, over the limit. @returns stops the watch */
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
