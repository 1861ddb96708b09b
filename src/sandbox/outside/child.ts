import { spawn, type ChildProcess } from 'node:child_process';
import type { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import type { Judging } from '../../outside/judging.js';
import { UserError } from '../../user-error.js';
import { collect } from './collect.js';
import { endWithUs } from './end-with-us.js';
import { killGroup } from './kill-group.js';
import { nodeArguments } from './node-arguments.js';
import { readLines, type Heard, type Lines } from './read-lines.js';
import type { Printed } from './running.js';
import { watchMemory } from './watch-memory.js';
import { pipes, ready } from '../wire.js';

/** A process that waits for a module to run. */
export interface Child {
  /** The folder that it may read. */
  readonly folder: string;
  /** Resolves when the child stands ready; @throws Error where it does not get there: a fault of the machine. */
  ready(): Promise<void>;
  send(question: object): void;
  /** What the child said next, or that it ended, or that nothing came for `limit` ms. */
  hear(limit: number): Promise<Heard>;
  /** Whether it came to its end by itself. */
  isGone(): boolean;
  /** What of its output has arrived; all of it once it is stopped. */
  printed(): Printed;
  /** Ends the child and all that it started, and waits until it is gone. */
  stop(): Promise<Printed>;
  /** Kills it without waiting. */
  drop(): void;
}

/**
 * Starts a child that can read `folder` and nothing else of the machine: in a process group of its
 * own, without this process's environment, its input closed.
 */
export function startChild(judging: Judging, folder: string): Child {
  const child = spawn(judging.node, nodeArguments(judging.runner, folder), {
    cwd: folder,
    detached: process.platform !== 'win32',
    env: minimalEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
  if (!hasPipes(child)) throw tooManyFiles(child);
  const [answers, questions] = [child.stdio[pipes.answers] as Socket, child.stdio[pipes.questions] as Socket];
  const ended = endOf(child);
  const lines = readLines(answers, ended);
  // A child that ends early: told by `gone`.
  for (const socket of [answers, questions]) socket.on('error', () => undefined);
  let isReady: Promise<void> | undefined;
  let allIsOver: (() => void) | undefined;
  child.once('exit', () => allIsOver?.());
  const output = collect([child.stdout, child.stderr] as Readable[]);
  return {
    folder,
    ready: () => (isReady ??= waitUntilReady(lines, output, judging.limits.bootMs)),
    send: (question) => {
      allIsOver ??= endWithUs(child.pid); // a child that only waits notices by itself that we are gone
      questions.write(`${asciiJson(question)}\n`);
    },
    hear: (limit) => lines.next(limit),
    isGone: () => child.exitCode !== null || child.signalCode !== null,
    printed: output,
    stop: async () => {
      killGroup(child.pid);
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

/** Where this process may open no more files, Node gives up before it makes the pipes. */
function hasPipes({ stdio }: ChildProcess): boolean {
  return (stdio as ChildProcess['stdio'] | undefined)?.[pipes.questions] != null;
}

function tooManyFiles(child: ChildProcess): UserError {
  child.once('error', () => undefined);
  return new UserError(
    'The process that runs submissions cannot be started: too many files are open.',
    'Allow more with `ulimit -n 1024`, and try again.',
  );
}

/** Windows cannot start a program without its system folder. */
export function minimalEnvironment(): NodeJS.ProcessEnv {
  const { SystemRoot } = process.env;
  return SystemRoot === undefined ? {} : { SystemRoot };
}

type Gone = Extract<Heard, { how: 'gone' }>;

/** When the child is gone and everything that it wrote has been read. What it started goes with it. */
async function endOf(child: ChildProcess): Promise<Gone> {
  const closed = new Promise<[number | null, string | null]>((resolve) => {
    child.once('close', (...how) => resolve(how));
  });
  // Its folder, or Node itself, is gone: then it is closed at once, which is all that there is to know.
  child.once('error', () => undefined);
  let tookTooMuch = false;
  const endWatch = watchMemory(child.pid, () => {
    tookTooMuch = true;
    killGroup(child.pid);
  });
  child.once('exit', () => {
    endWatch();
    killGroup(child.pid);
  });
  const [code, signal] = await closed;
  return { how: 'gone', code, signal, tookTooMuch };
}

async function waitUntilReady(lines: Lines, output: () => Printed, bootMs: number): Promise<void> {
  const heard = await lines.next(bootMs);
  if (heard.how === 'line' && heard.text === ready) return;
  throw new Error(`The process that runs submissions did not start. ${firstLines(output().text)}`.trim());
}

/** What Node says of its own end; what follows is a stack that helps nobody at the keyboard. */
function firstLines(text: string): string {
  return text.trim().split('\n').slice(0, 2).join(' ');
}

function end(child: ChildProcess): void {
  killGroup(child.pid);
  for (const stream of child.stdio) stream?.destroy();
}

/** In ASCII, so that the child can cut the bytes wherever they come in pieces. */
function asciiJson(value: object): string {
  return JSON.stringify(value).replace(
    /[^\0-~]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
