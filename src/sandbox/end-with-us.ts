import { spawn, type ChildProcess } from 'node:child_process';

/** Few runs take as long; those that do may never end, in ms. */
const patience = 500;

/** Reads until we say that all is over, or are gone ourselves: its input is closed then, whatever ended us. */
const script = 'read -r _ || kill -s KILL -- "-$0"';

/**
 * Sees to it that a group of processes does not outlive this process, also where that is killed and can do nothing
 * any more: code without an end would keep a processor busy for ever. On Windows nobody does.
 * @param group its number
 * @returns to be called when the group has ended
 */
export function endWithUs(group: number | undefined): () => void {
  if (group === undefined || process.platform === 'win32') return () => undefined;
  let shell: ChildProcess | undefined;
  const timer = setTimeout(() => (shell = startShell(group)), patience);
  timer.unref();
  return () => {
    clearTimeout(timer);
    shell?.stdin?.end('\n');
  };
}

/** In a group of its own, for what ends us may be meant for all of ours. */
function startShell(group: number): ChildProcess {
  const shell = spawn('/bin/sh', ['-c', script, String(group)], {
    cwd: '/',
    detached: true,
    env: {},
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  shell.on('error', () => undefined); // a system without a shell
  shell.stdin.on('error', () => undefined);
  shell.unref();
  (shell.stdin as typeof shell.stdin & { unref(): void }).unref();
  return shell;
}
