import fs from 'node:fs';
import { types } from 'node:util';
import v8 from 'node:v8';
import vm from 'node:vm';
import { pipes } from '../../wire.js';
import { appParts } from './app.js';
import { moveClock } from './clock.js';
import type { Exposed, Outcome } from './exposed.js';
import { moduleParts } from './host-modules.js';

/** Makes the objects for the learner's code: a checker's object would lead into its realm by `constructor`. */
export type Host = ReturnType<typeof createHost>;

export function createHost(context: vm.Context) {
  return Object.freeze({
    ...pipeParts(),
    ...valueParts(),
    ...readParts(),
    serialize: serializePart(),
    ...timeParts(context),
    moveClock,
    ...idleTimerPart(),
    ...processParts(),
    ...moduleParts(),
    app: appParts(),
  });
}

const { apply } = Reflect;
const RangeErrorOfMain = RangeError;

type ExposedImport = (request: string, attributes: unknown) => Promise<Outcome>;

function exposeImport(run: ExposedImport) {
  return async (request: string, _referrer: unknown, attributes: unknown): Promise<unknown> => {
    let outcome: Outcome;
    try {
      outcome = await run(request, attributes);
    } catch {
      throw new RangeErrorOfMain('Maximum call stack size exceeded');
    }
    if (outcome.type === 'threw') throw outcome.error;
    return outcome.value;
  };
}

function expose(run: Exposed): (...args: unknown[]) => unknown {
  return (one?: unknown, two?: unknown, three?: unknown): unknown => {
    let outcome: Outcome;
    try {
      outcome = run(one, two, three);
    } catch {
      throw new RangeErrorOfMain('Maximum call stack size exceeded');
    }
    if (outcome.type === 'threw') throw outcome.error;
    return outcome.value;
  };
}

/** The bytes belong to the checker's realm, so Node reads their size from there. */
function pipeParts() {
  const { readSync, writeSync } = fs;
  const { utf8Write, latin1Slice } = Buffer.prototype as unknown as BufferMethods;
  return {
    read: (bytes: Uint8Array, size: number) => readSync(pipes.questions, bytes, 0, size, null),
    write: (bytes: Uint8Array, start: number, size: number) => writeSync(pipes.answers, bytes, start, size),
    putText: (bytes: Uint8Array, text: string, size: number) => apply(utf8Write, bytes, [text, 0, size]),
    takeText: (bytes: Uint8Array, size: number) => apply(latin1Slice, bytes, [0, size]),
  };
}

interface BufferMethods {
  readonly utf8Write: (this: Uint8Array, text: string, start: number, size: number) => number;
  readonly latin1Slice: (this: Uint8Array, start: number, end: number) => string;
}

function valueParts() {
  const { parse } = JSON;
  const errors = { Error, TypeError };
  const DateOfMain = Date;
  return {
    apply: apply as (method: unknown, self: unknown, args: readonly unknown[]) => unknown,
    expose,
    exposeImport,
    newObject: (): Record<string, unknown> => ({}),
    newArray: (): unknown[] => [],
    newDate: (ms: number) => new DateOfMain(ms),
    newError: (type: keyof typeof errors, message: string) => new errors[type](message),
    parseJson: (text: string) => parse(text) as unknown,
    types: Object.freeze({ ...types }),
  };
}

/** In this realm, because a proxy's trap gets an array of the realm that reads. */
function readParts() {
  const { get, has, ownKeys, getPrototypeOf } = Reflect;
  const { keys, hasOwn } = Object;
  const isPrototypeOf = Object.prototype.isPrototypeOf as (this: object, value: unknown) => boolean;
  const text = String;
  return {
    get: get as (object: object, name: PropertyKey) => unknown,
    has,
    hasOwn,
    keys,
    ownKeys,
    protoOf: getPrototypeOf,
    text: text as (value: unknown) => string,
    isAbove: (prototype: object, value: unknown) => apply(isPrototypeOf, prototype, [value]),
    isError: (value: unknown) => typeof Error === 'function' && value instanceof Error,
  };
}

/** Undefined if V8 cannot copy the content. */
function serializePart() {
  const { Serializer } = v8;
  const { writeValue, releaseBuffer } = Serializer.prototype;
  const { latin1Slice } = Buffer.prototype as unknown as BufferMethods;
  const { setPrototypeOf } = Object;
  // V8 also reads names that the learner's code could add to a prototype.
  const onlyThis = Object.freeze({ __proto__: null, _getDataCloneError: () => null });
  return (value: object): string | undefined => {
    try {
      const serializer = setPrototypeOf(new Serializer(), onlyThis) as unknown;
      apply(writeValue, serializer, [value]);
      return apply(latin1Slice, apply(releaseBuffer, serializer, []), [0]) as string;
    } catch {
      return undefined;
    }
  };
}

type Run = (value?: unknown) => void;

function timeParts(context: vm.Context) {
  const [timer, immediate] = [setTimeout, setImmediate];
  const guardedWork = new vm.Script('guardedWork()');
  const neverWoken = new Int32Array(new SharedArrayBuffer(4));
  const { wait } = Atomics;
  return {
    /** In this realm, because a thenable gets functions to call. */
    settle: async (value: unknown, fulfilled: Run, rejected: Run): Promise<void> => {
      let run = fulfilled;
      let result: unknown;
      try {
        result = await value;
      } catch (error) {
        run = rejected;
        result = error;
      }
      try {
        run(result);
      } catch {
        // A rejection would show the learner's code an error of the checker.
      }
    },
    setTimer: (ms: number, run: Exposed) => {
      timer(expose(run), ms);
    },
    setTurn: (run: Exposed) => {
      immediate(expose(run));
    },
    sleep: (ms: number) => {
      wait(neverWoken, 0, 0, ms);
    },
    /** @throws Error after `limitMs` ms */
    runTimeLimited: (limitMs: number) => {
      guardedWork.runInContext(context, { timeout: limitMs, displayErrors: false });
    },
  };
}

function processParts() {
  // eslint-disable-next-line n/no-unsupported-features/node-builtins -- in every Node from our floor on
  const { exit, getActiveResourcesInfo } = process;
  return {
    onExit: (run: Exposed) => {
      process.on('exit', expose(run));
    },
    onBeforeExit: (run: Exposed) => {
      process.on('beforeExit', expose(run));
    },
    onUncaught: (run: Exposed) => {
      process.setUncaughtExceptionCaptureCallback(expose(run));
    },
    activeResources: () => apply(getActiveResourcesInfo, process, []),
    exit: () => apply(exit, process, [0]),
    process,
    global: globalThis as unknown as Record<string, unknown>,
  };
}

function idleTimerPart() {
  const [timer, stopTimer] = [setTimeout, clearTimeout];
  const sample = timer(() => undefined, 0);
  stopTimer(sample);
  const { unref } = Object.getPrototypeOf(sample) as NodeJS.Timeout;
  return {
    setIdleTimer: (ms: number, run: Exposed): (() => void) => {
      const handle = timer(expose(run), ms);
      apply(unref, handle, []);
      return () => {
        stopTimer(handle);
      };
    },
  };
}
