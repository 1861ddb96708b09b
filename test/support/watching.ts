import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach } from 'vitest';
import { bin } from './run.js';

export interface Watching {
  readonly stdout: () => string;
  readonly stderr: () => string;
  readonly until: (fits: (stdout: string, stderr: string) => boolean) => Promise<void>;
  /** `passed a/model.js, failed b/model.js`. For the reporter `jsonl`. */
  readonly reports: () => string[];
  /** Counted from 1. */
  readonly report: (number: number) => Promise<string>;
  readonly kill: (signal: NodeJS.Signals) => void;
  readonly closeOutput: () => void;
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null }>;
}

const running: Watching[] = [];
afterEach(() => {
  for (const one of running.splice(0)) one.kill('SIGKILL');
});

/** Only a program that hangs reaches it. */
const patienceMs = 55_000;

export function watchIn(cwd: string, args: readonly string[]): Watching {
  return runningIn(cwd, ['check', '--watch', ...args]);
}

/** A command that goes on until it is stopped. */
export function runningIn(cwd: string, args: readonly string[]): Watching {
  const child = spawn(process.execPath, [bin, ...args], {
    cwd,
    env: { PATH: process.env.PATH },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = once(child, 'close').then(([code, signal]: (number | string | null)[]) => ({
    code: code as number | null,
    signal: signal as string | null,
  }));
  const until: Watching['until'] = async (fits) => {
    const end = Date.now() + patienceMs;
    while (!fits(stdout, stderr)) {
      if (Date.now() > end) throw new Error(`It never came to that:\n${stdout}\n${stderr}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const watching: Watching = {
    stdout: () => stdout,
    stderr: () => stderr,
    until,
    reports: () => reportsIn(stdout),
    report: async (number) => {
      await until(() => reportsIn(stdout).length >= number);
      return reportsIn(stdout)[number - 1] ?? '';
    },
    kill: (signal) => child.kill(signal),
    closeOutput: () => child.stdout.destroy(),
    ended,
  };
  running.push(watching);
  return watching;
}

interface Line {
  readonly file?: string;
  readonly status: string;
}

/** A report ends with the line that names no file. */
function reportsIn(stdout: string): string[] {
  const lines = stdout.split('\n').slice(0, -1);
  const reports: string[] = [];
  let files: string[] = [];
  for (const line of lines) {
    const { file, status } = JSON.parse(line) as Line;
    if (file !== undefined) files.push(`${status} ${file}`);
    else {
      reports.push(files.join(', '));
      files = [];
    }
  }
  return reports;
}
