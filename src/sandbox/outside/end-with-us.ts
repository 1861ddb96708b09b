import { spawn, type ChildProcess } from 'node:child_process';
import { killGroup } from './kill-group.js';

/** Few runs take as long; those that do may never end, in ms. */
const patience = 200;

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

/** By itself a signal ends this process alone: Ctrl-C reaches no group but the terminal's own. */
function listenToSignals(): void {
  if (isListening) return;
  isListening = true;
  for (const signal of signals) process.once(signal, endOn);
}

/** The groups first; then what the signal does where nobody listens, or what others do who listen to it. */
function endOn(signal: NodeJS.Signals): void {
  for (const group of groups) killGroup(group);
  for (const each of signals) process.off(each, endOn);
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
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
