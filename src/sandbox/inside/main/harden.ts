import fs, { writeSync } from 'node:fs';
import os from 'node:os';
import { Writable } from 'node:stream';

const processFunctions = [
  ...['_debugEnd', '_debugProcess', '_kill', '_startProfilerIdleNotifier', '_stopProfilerIdleNotifier'],
  ...['_getActiveHandles', '_getActiveRequests', '_linkedBinding', 'abort', 'binding', 'chdir', 'dlopen'],
  ...['execve', 'kill', 'loadEnvFile', 'send'],
];
const networkGlobals = ['EventSource', 'WebSocket', 'fetch'];

type Changeable = Record<string, unknown>;

/** Closes what the permission model leaves open. Call it before the learner's code runs. */
export function harden(): void {
  const global = globalThis as unknown as Changeable;
  const functions = process as unknown as Changeable;
  for (const name of processFunctions) if (name in process) functions[name] = refusing(`process.${name}`);
  for (const name of networkGlobals) if (name in global) global[name] = refusing(name);
  // Node's `fetch` does not replace an existing dispatcher.
  for (const version of ['1', '2'])
    Object.defineProperty(global, Symbol.for(`undici.globalDispatcher.${version}`), {
      value: Object.freeze({ dispatch: refusing('the network') }),
    });
  Object.assign(os, { setPriority: refusing('os.setPriority') });
  Object.assign(process.report, {
    writeReport: refusing('process.report'),
    getReport: refusing('process.report'),
  });
  Object.defineProperty(process, 'mainModule', { value: undefined });
  hardenFileHandles();
  giveOutput();
}

function refusal(what: string): Error {
  return Object.assign(new Error(`There is no access to ${what} while a lesson is checked.`), {
    code: 'ERR_ACCESS_DENIED',
  });
}

export function refusing(what: string): () => never {
  return () => {
    throw refusal(what);
  };
}

/** Node 20 lets a read-only handle change the file's times. */
function hardenFileHandles(): void {
  const { open } = fs.promises;
  fs.promises.open = async (...args) => {
    const handle = await open(...args);
    Object.defineProperty(Object.getPrototypeOf(handle), 'utimes', {
      value: refusing('the times of a file'),
    });
    return handle;
  };
}

/** Without handles, which could become sockets. Synchronous: a kill would lose buffered output. */
function giveOutput(): void {
  const streams = new Map<string, Writable>();
  for (const [name, fd] of [
    ['stdout', 1],
    ['stderr', 2],
  ] as const) {
    const get = (): Writable => {
      const stream = streams.get(name) ?? createOutput(fd);
      streams.set(name, stream);
      return stream;
    };
    Object.defineProperty(process, name, { get, configurable: true, enumerable: true });
  }
}

function createOutput(fd: number): Writable {
  const write = (chunk: Buffer, _encoding: string, done: (error?: Error | null) => void): void => {
    try {
      for (let written = 0; written < chunk.length;) written += writeSync(1, chunk, written);
      done();
    } catch (error) {
      done(error as Error);
    }
  };
  return Object.assign(new Writable({ decodeStrings: true, write }), { fd, _isStdio: true });
}
