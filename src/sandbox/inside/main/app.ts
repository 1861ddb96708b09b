import { AsyncLocalStorage } from 'node:async_hooks';
import type http from 'node:http';
import Module from 'node:module';
import type net from 'node:net';
import path from 'node:path';
import type stream from 'node:stream';
import type { AppSummary, LibraryUse } from '../../../outside/app-port.js';
import type { Exposed, Outcome } from './exposed.js';
import { isWatchedPackage, watchPackage, type Watching } from './watch-package.js';

const { getBuiltinModule } = process;
const builtin = (name: string): unknown => Reflect.apply(getBuiltinModule, process, [name]);
const mostBytes = 100_000;

type Listener = (request: unknown, response: unknown) => void;

/** Requests go over a pair of streams in memory: no port, no network. */
export function appParts() {
  const current = new AsyncLocalStorage<number>();
  const watching: Watching = { isBegun: false, apps: [], model: {}, use: () => undefined };
  const packages = new Map<string, unknown>();
  let server: http.Server | undefined;
  return {
    promiseOf,
    ignoreListen,
    /** 0 outside of a request. */
    currentRequest: (): number => current.getStore() ?? 0,
    /** `use` is called for each use of the library. */
    onLibraryUse: (use: Exposed) => {
      watching.use = (one: LibraryUse) => void use(one);
    },
    useModel: (model: object) => {
      watching.model = model;
    },
    ...packageParts(packages, watching),
    /** Call it before the network is closed: Node needs promise hooks for the first storage. */
    begin: () => {
      watching.isBegun = true;
      current.run(0, () => undefined);
    },
    /** A middleware is mounted before the app. */
    open: (exported: unknown, middleware: unknown): AppSummary => {
      const summary = summaryOf(exported, packages.get('express'), watching.apps);
      server = serverFor(summary, middlewareBefore(exported, middleware), watching.apps);
      if (server) server.prependListener('request', countLateWrites);
      return summary;
    },
    /** `done` is called when the app has closed the connection. */
    request: (id: number, bytes: string, done: Exposed) => {
      const { connection, write, look } = connect(done);
      current.run(id, () => {
        server?.emit('connection', connection);
        write(bytes);
      });
      return look;
    },
  };
}

function packageParts(packages: Map<string, unknown>, watching: Watching) {
  return {
    /** Undefined if it is not a package that lessons have. */
    packageNamed: (name: string): unknown => {
      if (!packages.has(name)) packages.set(name, watchPackage(name, ownPackage(name), watching));
      return packages.get(name);
    },
    /** For an app that has its own packages. */
    watched: (name: string, exports: unknown): unknown => {
      if (!watching.isBegun || !isWatchedPackage(name)) return exports;
      if (!packages.has(name)) packages.set(name, watchPackage(name, exports, watching));
      return packages.get(name);
    },
  };
}

const timer = setTimeout;
const PromiseOfMain = Promise;

/** Settles `afterMs` ms later. */
function promiseOf(outcome: Outcome, afterMs: number): Promise<unknown> {
  return new PromiseOfMain((resolve, reject) => {
    const end = (): void => {
      if (outcome.type === 'returned') resolve(outcome.value);
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- as the model rejects
      else reject(outcome.error);
    };
    if (afterMs > 0) timer(end, afterMs);
    else end();
  });
}

/** An app may listen: it is asked without a port. */
function ignoreListen(): void {
  const { Server } = builtin('node:net') as { readonly Server: { readonly prototype: net.Server } };
  Object.defineProperty(Server.prototype, 'listen', {
    value: function listen(this: net.Server) {
      return this;
    },
  });
}

function connect(done: Exposed) {
  const { duplexPair } = builtin('node:stream') as typeof stream;
  const [client, connection] = duplexPair();
  const pieces: Buffer[] = [];
  let size = 0;
  let isOver = false;
  client.on('data', (piece: Buffer) => {
    if (size < mostBytes) pieces.push(piece);
    size += piece.length;
    if (size >= mostBytes) client.destroy();
  });
  client.on('error', () => undefined);
  client.once('end', () => client.destroy());
  client.once('close', () => {
    isOver = true;
    done();
  });
  return {
    connection,
    write: (bytes: string) => client.write(Buffer.from(bytes, 'latin1')),
    look: () => ({
      bytes: Buffer.concat(pieces).subarray(0, mostBytes).toString('latin1'),
      isOver,
      isCut: size >= mostBytes,
      lateWrites: lateWrites.get(connection) ?? [],
    }),
  };
}

function ownPackage(name: string): unknown {
  const file = path.join(__dirname, 'packages.cjs');
  const packages = Module.createRequire(file)(file) as Readonly<Record<string, unknown>>;
  return Object.hasOwn(packages, name) ? packages[name] : undefined;
}

function summaryOf(exported: unknown, factory: unknown, apps: readonly unknown[]): AppSummary {
  const made = apps.length;
  if (exported === factory && factory !== undefined) return { exports: 'factory', made };
  if (isServer(exported)) return { exports: 'server', made };
  if (typeof exported === 'function') {
    const isClass = /^class\b/.test(Function.prototype.toString.call(exported));
    const isRouter = 'stack' in exported && !('listen' in exported);
    const exports = isClass ? 'nothing' : isRouter ? 'router' : 'function';
    return { exports, parameters: exported.length, made };
  }
  const held = Object.entries(Object(exported) as object).find(
    ([, value]) => isServer(value) || apps.includes(value),
  );
  return { exports: 'nothing', heldAs: held?.[0], made };
}

function middlewareBefore(exported: unknown, middleware: unknown): unknown {
  if (typeof exported !== 'function' || typeof middleware !== 'function') return exported;
  const express = ownPackage('express') as () => Listener & { readonly use: (...args: unknown[]) => void };
  const outer = express();
  outer.use('/photos', middleware);
  outer.use(exported);
  return outer;
}

function isServer(value: unknown): value is http.Server {
  const { Server } = builtin('node:net') as typeof net;
  return value instanceof Server;
}

/** With a wrong export, the only app that the file made. */
function serverFor(
  { exports }: AppSummary,
  exported: unknown,
  apps: readonly unknown[],
): http.Server | undefined {
  if (isServer(exported)) return exported;
  const app = exports === 'function' ? exported : apps.length === 1 ? apps[0] : undefined;
  const { createServer } = builtin('node:http') as typeof http;
  return app === undefined ? undefined : createServer(app as Listener);
}

/** An error for each, made where the learner's code wrote. */
const lateWrites = new WeakMap<object, Error[]>();
const mostLateWrites = 5;
const writing = ['setHeader', 'writeHead', 'write', 'end'] as const;

function countLateWrites(request: http.IncomingMessage, response: http.ServerResponse): void {
  const { socket } = request;
  for (const name of writing) {
    const write = response[name] as (...args: unknown[]) => unknown;
    Object.defineProperty(response, name, {
      configurable: true,
      writable: true,
      value: function (this: unknown, ...args: unknown[]): unknown {
        if (response.writableEnded) noteLateWrite(socket);
        return Reflect.apply(write, this, args);
      },
    });
  }
}

function noteLateWrite(socket: object): void {
  const errors = lateWrites.get(socket) ?? [];
  if (errors.length < mostLateWrites) errors.push(new Error());
  lateWrites.set(socket, errors);
}
