import { spawn, type ChildProcess } from 'node:child_process';
import { killGroup } from './kill-group.js';

const startShellAfterMs = 200;

/** Kills the group if its input closes without a line: then we are gone. */
const script = 'read -r _ || kill -s KILL -- "-$0"';

/** Kills a group when this process ends, even by a kill. @returns to be called when the group has ended */
export function endWithUs(group: number | undefined): () => void {
  if (group === undefined || process.platform === 'win32') return () => undefined;
  let shell: ChildProcess | undefined;
  const timer = setTimeout(() => (shell = startShell(group)), startShellAfterMs);
  timer.unref();
  listenToSignals();
  groups.add(group);
  return () => {
    groups.delete(group);
    clearTimeout(timer);
    shell?.stdin?.end('\n');
  };
}

const groups = new Set<number>();
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
let isListening = false;

/** Ctrl-C reaches no other process group. */
function listenToSignals(): void {
  if (isListening) return;
  isListening = true;
  for (const signal of signals) process.once(signal, endOn);
}

function endOn(signal: NodeJS.Signals): void {
  for (const group of groups) killGroup(group);
  for (const each of signals) process.off(each, endOn);
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}

/** In its own group: a signal to ours must not reach it. */
function startShell(group: number): ChildProcess {
  const shell = spawn('/bin/sh', ['-c', script, String(group)], {
    cwd: '/',
    detached: true,
    env: {},
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  shell.on('error', () => undefined);
  shell.stdin.on('error', () => undefined);
  shell.unref();
  (shell.stdin as typeof shell.stdin & { unref(): void }).unref();
  return shell;
}
