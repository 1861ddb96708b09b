import { AsyncResource } from 'node:async_hooks';
import fs from 'node:fs';
import Module from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { types } from 'node:util';
import vm from 'node:vm';
import { pipes } from '../../wire.js';
import { closeNetwork } from './close-network.js';
import { OwnStorage } from './own-storage.js';

/** A function of the checker's that the learner's code may call. It never throws: what goes wrong is in its outcome. */
export type Exposed = (one?: unknown, two?: unknown, three?: unknown) => Outcome;

export type Outcome =
  | { readonly type: 'returned'; readonly value?: unknown }
  /** With an error of the main realm. */
  | { readonly type: 'threw'; readonly error: unknown };

/** What `import` in the file of that URL gets for a request: a URL. @throws Error as Node does */
type ImportResolver = (request: string, fromUrl: string) => string;

type Run = (value?: unknown) => void;

/** What Node calls for an `import()`, with the outcome as a value. */
type ExposedImport = (request: string, attributes: unknown) => Promise<Outcome>;

/**
 * What the checker uses of the main realm, in which the learner's code runs and may patch everything. All of it is
 * taken before that code runs. Objects for the learner's code are made here, never in the checker's realm: from any
 * object or function of the checker's, `constructor.constructor` would lead into it.
 */
export type Host = ReturnType<typeof createHost>;

export function createHost(context: vm.Context) {
  const guardedWork = new vm.Script('guardedWork()');
  const methods = Buffer.prototype as unknown as Record<'utf8Write' | 'latin1Slice', unknown>;
  const { utf8Write, latin1Slice } = methods;
  const { apply, get, has, ownKeys, getPrototypeOf } = Reflect;
  const { keys, hasOwn } = Object;
  const { isPrototypeOf } = Object.prototype;
  const toString = String;
  const bytesOf = Buffer.from.bind(Buffer) as (text: string, encoding: 'base64') => Buffer;
  const { toString: toText } = Buffer.prototype;
  const { createRequire, isBuiltin } = Module;
  const { readSync, writeSync, readFileSync, existsSync, statSync } = fs;
  const { parse } = JSON;
  // eslint-disable-next-line n/no-unsupported-features/node-builtins -- in every Node from our floor on
  const { getBuiltinModule, getActiveResourcesInfo, exit, argv } = process;
  const [Err, TypeErr, SyntaxErr, RangeErr, DateOfMain] = [Error, TypeError, SyntaxError, RangeError, Date];
  const [timer, turn] = [setTimeout, setImmediate];
  const nothing = new Int32Array(new SharedArrayBuffer(4));
  const { wait } = Atomics;
  // eslint-disable-next-line n/no-unsupported-features/node-builtins -- Node 22.13 has it; asked for before it is used
  const { stripTypeScriptTypes } = Module as { stripTypeScriptTypes?: (source: string) => string };

  const loadResolver = async (): Promise<ImportResolver> => {
    const url = pathToFileURL(path.join(__dirname, 'resolve-import.mjs')).href;
    return ((await import(url)) as { resolve: ImportResolver }).resolve;
  };

  /** A function of the main realm in front of one of the checker's. Only a full stack makes `run` itself throw. */
  const expose = (run: Exposed) => {
    const exposed = (one?: unknown, two?: unknown, three?: unknown): unknown => {
      let outcome: Outcome;
      try {
        outcome = run(one, two, three);
      } catch {
        throw new RangeErr('Maximum call stack size exceeded');
      }
      if (outcome.type === 'threw') throw outcome.error;
      return outcome.value;
    };
    return exposed;
  };

  return Object.freeze({
    // The pipes. Bytes belong to the checker's realm, so Node reads their size from there.
    read: (bytes: Uint8Array, size: number) => readSync(pipes.questions, bytes, 0, size, null),
    write: (bytes: Uint8Array, start: number, size: number) => writeSync(pipes.answers, bytes, start, size),
    putText: (bytes: Uint8Array, text: string, size: number) =>
      apply(utf8Write as (...args: never[]) => number, bytes, [text, 0, size] as never[]),
    takeText: (bytes: Uint8Array, size: number) =>
      apply(latin1Slice as (...args: never[]) => string, bytes, [0, size] as never[]),

    // Objects of the main realm, and calls of its functions.
    apply: apply as (method: unknown, self: unknown, args: readonly unknown[]) => unknown,
    expose,
    /** Only a full stack makes `run` itself reject. */
    exposeImport: (run: ExposedImport) => async (request: string, _referrer: unknown, attributes: unknown) => {
      let outcome: Outcome;
      try {
        outcome = await run(request, attributes);
      } catch {
        throw new RangeErr('Maximum call stack size exceeded');
      }
      if (outcome.type === 'threw') throw outcome.error;
      return outcome.value;
    },

    // Reads of the learner's objects. A getter or a trap that is a proxy gets an array of the realm that reads.
    get: get as (object: object, name: PropertyKey) => unknown,
    has,
    hasOwn,
    keys,
    ownKeys,
    protoOf: getPrototypeOf,
    text: toString as (value: unknown) => string,
    isAbove: (prototype: object, value: unknown) => apply(isPrototypeOf, prototype, [value]),
    isError: (value: unknown) => typeof Error === 'function' && value instanceof Error,

    newObject: (): Record<string, unknown> => ({}),
    newArray: (): unknown[] => [],
    newDate: (ms: number) => new DateOfMain(ms),
    newError: (type: 'Error' | 'TypeError' | 'SyntaxError', message: string) =>
      type === 'TypeError'
        ? new TypeErr(message)
        : type === 'SyntaxError'
          ? new SyntaxErr(message)
          : new Err(message),
    parseJson: (text: string) => parse(text) as unknown,
    types: Object.freeze({ ...types }),

    // Time.
    /** Calls one of the two when a value has settled. In this realm: a thenable gets functions to call. */
    settle: async (value: unknown, fulfilled: Run, rejected: Run): Promise<void> => {
      let [run, result]: [Run, unknown] = [fulfilled, undefined];
      try {
        result = await value;
      } catch (error) {
        [run, result] = [rejected, error];
      }
      try {
        run(result);
      } catch {
        // The stack is full. A rejection would show the learner's code an error of the checker's.
      }
    },
    setTimer: (ms: number, run: Exposed) => void timer(expose(run), ms),
    setTurn: (run: Exposed) => void turn(expose(run)),
    sleep: (ms: number) => void wait(nothing, 0, 0, ms),
    activeResources: () => apply(getActiveResourcesInfo, process, []),
    /** Runs `globalThis.guardedWork` of the checker's realm. @throws Error when it takes longer than `limitMs` */
    runGuarded: (limitMs: number) =>
      void guardedWork.runInContext(context, { timeout: limitMs, displayErrors: false }),

    // The process.
    onExit: (run: Exposed) => void process.on('exit', expose(run)),
    onBeforeExit: (run: Exposed) => void process.on('beforeExit', expose(run)),
    onUncaught: (run: Exposed) => process.setUncaughtExceptionCaptureCallback(expose(run)),
    exit: () => apply(exit, process, [0]) as never,
    argv,
    process,
    global: globalThis as unknown as Record<string, unknown>,

    // Modules.
    path: Object.freeze({ ...path }),
    fileUrl: (file: string) => pathToFileURL(file).href,
    filePath: fileURLToPath,
    exists: existsSync,
    isFile: (file: string) => statSync(file, { throwIfNoEntry: false })?.isFile() === true,
    readText: (file: string) => readFileSync(file, 'utf8'),
    stripTypes: stripTypeScriptTypes,
    fromBase64: (text: string) => apply(toText, bytesOf(text, 'base64'), ['utf8']) as string,
    isBuiltin,
    builtinNames: Object.freeze([...Module.builtinModules]),
    builtin: (name: string) => apply(getBuiltinModule, process, [name]) as unknown,
    /** The file that Node's `require` would load. @throws Error as that does */
    resolve: (request: string, from: string) => createRequire(from).resolve(request),
    asyncHooks: { AsyncLocalStorage: OwnStorage, AsyncResource },
    closeNetwork: () => closeNetwork((name) => apply(getBuiltinModule, process, [name])),
    importResolver: () => loadResolver(),
    requireByNode: (file: string) => createRequire(file)(file) as unknown,
    compileFunction: vm.compileFunction,
    /* eslint-disable n/no-unsupported-features/node-builtins -- behind a flag that the child is given */
    SourceTextModule: vm.SourceTextModule,
    SyntheticModule: vm.SyntheticModule,
    link: (module: vm.Module, linker: vm.ModuleLinker) => apply(linkModule, module, [linker]),
    evaluate: (module: vm.Module) => apply(evaluateModule, module, []),
  });
}

const { link: linkModule, evaluate: evaluateModule } = vm.Module.prototype;
/* eslint-enable n/no-unsupported-features/node-builtins */
