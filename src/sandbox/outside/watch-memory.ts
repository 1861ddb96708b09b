import { readFileSync } from 'node:fs';

const mostKilobytes = 400 * 1024;
const pauseMs = 100;

export function canWatchMemory(): boolean {
  return (isTold ??= process.platform === 'linux' && kilobytesOf(process.pid) > 0);
}

let isTold: boolean | undefined;

/** `tooMuch` is called once. @returns stops the watch */
export function watchMemory(
  pid: number | undefined,
  tooMuch: () => void,
  whose: 'alone' | 'with children' = 'alone',
): () => void {
  if (!canWatchMemory() || pid === undefined) return () => undefined;
  const measure = whose === 'alone' ? kilobytesOf : kilobytesOfAll;
  const timer = setInterval(() => {
    if (measure(pid) <= mostKilobytes) return;
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

/** Of a process and all that it started. */
function kilobytesOfAll(pid: number): number {
  return childrenOf(pid).reduce((sum, child) => sum + kilobytesOfAll(child), kilobytesOf(pid));
}

function childrenOf(pid: number): number[] {
  try {
    const children = readFileSync(`/proc/${String(pid)}/task/${String(pid)}/children`, 'utf8');
    return children.split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}
