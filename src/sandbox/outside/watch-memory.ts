import { readFileSync } from 'node:fs';

const mostKilobytes = 400 * 1024;
const pauseMs = 100;

export function canWatchMemory(): boolean {
  return (isTold ??= process.platform === 'linux' && kilobytesOf(process.pid) > 0);
}

let isTold: boolean | undefined;

/** `tooMuch` is called once. @returns stops the watch */
export function watchMemory(pid: number | undefined, tooMuch: () => void): () => void {
  if (!canWatchMemory() || pid === undefined) return () => undefined;
  const timer = setInterval(() => {
    if (kilobytesOf(pid) <= mostKilobytes) return;
    clearInterval(timer);
    tooMuch();
  }, pauseMs);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}

function kilobytesOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
    return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0);
  } catch {
    return 0;
  }
}
