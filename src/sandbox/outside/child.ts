import { spawn, type ChildProcess } from 'node:child_process';
import type { Socket } from 'node:net';
import { constants } from 'node:os';
import type { Readable } from 'node:stream';
import type { Judging } from '../../outside/judging.js';
import { UserError } from '../../errors/user-error.js';
import { collect } from './collect.js';
import { endWithUs } from './end-with-us.js';
import { isolationArguments } from './isolation.js';
import { killGroup } from './kill-group.js';
import { minimalEnvironment } from './minimal-environment.js';
import { nodeArguments } from './node-arguments.js';
import { readLines, type Heard, type Lines } from './read-lines.js';
import type { Printed } from './running.js';
import { watchMemory } from './watch-memory.js';
import { pipes, ready } from '../wire.js';

export interface Child {
  readonly folder: string;
  /** @throws Error if the machine cannot start the child */
  ready(): Promise<void>;
  send(question: object): void;
  hear(limit: number): Promise<Heard>;
  isGone(): boolean;
  printed(): Printed;
  stop(): Promise<Printed>;
  drop(): void;
}

/** The child can read only `folder`, and has no environment and no input. */
export function startChild(judging: Judging, folder: string): Child {
  const child = spawn(...commandFor(judging, folder), {
    cwd: folder,
    detached: process.platform !== 'win32',
    env: minimalEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
  // A failed start shows in `close`.
  child.once('error', () => undefined);
  if (child.pid === undefined && !isComplete(child)) throw cannotStart();
  const [answers, questions] = [child.stdio[pipes.answers] as Socket, child.stdio[pipes.questions] as Socket];
  const ended = endOf(child, judging.isolation !== undefined);
  const lines = readLines(answers, ended);
  for (const socket of [answers, questions]) socket.on('error', () => undefined);
  let isReady: Promise<void> | undefined;
  let allIsOver: (() => void) | undefined;
  child.once('exit', () => allIsOver?.());
  const output = collect([child.stdout, child.stderr] as Readable[]);
  return {
    folder,
    ready: () => (isReady ??= waitUntilReady(lines, output, judging.limits.bootMs)),
    send: (question) => {
      allIsOver ??= endWithUs(child.pid); // a waiting child notices by itself that we are gone
      questions.write(`${asciiJson(question)}\n`);
    },
    hear: (limit) => lines.next(limit),
    isGone: () => isGone(child),
    printed: output,
    stop: async () => {
      killNow(child);
      await ended;
      return output();
    },
    drop: () => {
      child.unref();
      for (const stream of child.stdio) (stream as Socket | null)?.unref();
      end(child);
    },
  };
}

function commandFor(judging: Judging, folder: string): [program: string, args: string[]] {
  const { node, runner, isolation } = judging;
  const args = nodeArguments(runner, folder);
  if (isolation === undefined) return [node, args];
  return [isolation, [...isolationArguments(judging, folder), ...args]];
}

type Gone = Extract<Heard, { type: 'gone' }>;

async function endOf(child: ChildProcess, isIsolated: boolean): Promise<Gone> {
  const closed = new Promise<[number | null, string | null]>((resolve) => {
    child.once('close', (...how) => resolve(how));
  });
  let tookTooMuch = false;
  const tooMuch = (): void => {
    tookTooMuch = true;
    killGroup(child.pid);
  };
  const endWatch = watchMemory(child.pid, tooMuch, isIsolated ? 'with children' : 'alone');
  child.once('exit', () => {
    endWatch();
    killGroup(child.pid);
  });
  const [code, signal] = await closed;
  return { type: 'gone', ...(isIsolated ? signalIn(code, signal) : { code, signal }), tookTooMuch };
}

/** Bubblewrap reports a signal as an exit code, as shells do. */
function signalIn(code: number | null, signal: string | null): Pick<Gone, 'code' | 'signal'> {
  const number = (code ?? 0) - 128;
  const [name] = Object.entries(constants.signals).find(([, one]) => one === number) ?? [];
  return name === undefined ? { code, signal } : { code: null, signal: name };
}

async function waitUntilReady(lines: Lines, output: () => Printed, bootMs: number): Promise<void> {
  const heard = await lines.next(bootMs);
  if (heard.type === 'line' && heard.text === ready) return;
  throw cannotStart(firstLines(output().text));
}

/** Without free file descriptors a child gets no pipes. */
function isComplete({ stdio }: Partial<Pick<ChildProcess, 'stdio'>>): boolean {
  return stdio !== undefined && stdio.slice(1).every((stream) => stream !== null && stream !== undefined);
}

function cannotStart(details = ''): UserError {
  return new UserError(
    `The process that runs submissions did not start. ${details}`.trim(),
    (commandLine) =>
      `Close other programs, or allow more open files with \`ulimit -n 1024\`. \`${commandLine('doctor')}\` says more.`,
  );
}

function firstLines(text: string): string {
  return text.trim().split('\n').slice(0, 2).join(' ');
}

function isGone({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

/** The system may give the number of a process that is gone to another one. */
function killNow(child: ChildProcess): void {
  if (!isGone(child)) killGroup(child.pid);
}

function end(child: ChildProcess): void {
  killNow(child);
  for (const stream of child.stdio) stream?.destroy();
}

/** ASCII, so that the child can split the bytes anywhere. */
function asciiJson(value: object): string {
  return JSON.stringify(value).replace(
    /[^\0-~]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
