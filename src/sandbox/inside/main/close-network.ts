import type dgram from 'node:dgram';
import type dns from 'node:dns';
import Module from 'node:module';
import type net from 'node:net';
import { refusing } from './harden.js';
import { OwnStorage } from './own-storage.js';

let isClosed = false;
const isCoveredByNode = Number(process.versions.node.split('.')[0]) >= 25;

/** Closes the handles under the sockets: packages may load network modules that they never use. */
export function closeNetwork(builtin: (name: string) => unknown): void {
  if (isClosed) return;
  const tcp = builtin('net') as Net;
  const udp = builtin('dgram') as typeof dgram;
  const names = builtin('dns') as typeof dns;
  const handles = isCoveredByNode
    ? []
    : [pipeHandle(tcp), tcpHandle(tcp), udpHandle(udp), resolverHandle(names)];
  for (const handle of handles) close(Object.getPrototypeOf(handle) as object, handleMethods);
  for (const resolver of [names, names.promises, names.Resolver.prototype, names.promises.Resolver.prototype])
    close(resolver, /^(?:lookup|resolve|reverse)/);
  // Closed too: honest code can catch an error here.
  close(tcp.Socket.prototype, /^connect$/);
  close(tcp.Server.prototype, /^_?listen/);
  close(udp.Socket.prototype, /^(?:bind|connect|send)/);
  close(tcp, /^_createServerHandle$/);
  close(
    builtin('v8') as object,
    /^(?:setFlags|setHeapSnapshot|writeHeap|getHeapSnapshot|takeCoverage|stopCoverage)/,
  );
  close((builtin('v8') as { readonly promiseHooks: object }).promiseHooks, /./); // they show the checker's promises
  const inner = ['inspector', 'inspector/promises', 'trace_events', 'wasi', 'sqlite'].map(
    (name) => `node:${name}`,
  );
  for (const module of inner.filter(Module.isBuiltin).map(builtin)) close(module as object, /./);
  const hooks = builtin('async_hooks') as object;
  close(hooks, /^(?:createHook|executionAsyncResource)$/);
  Object.defineProperty(hooks, 'AsyncLocalStorage', { value: OwnStorage });
  isClosed = true; // last: if anything above throws, the module is refused
}

const handleMethods = /^(?:bind|connect|getHostByAddr|listen|open|query|recvStart|send|addMembership)/;

function close(object: object, names: RegExp): void {
  for (const name of Object.getOwnPropertyNames(object))
    if (names.test(name) && isFunction(object, name))
      Object.defineProperty(object, name, { value: refusing('the network') });
}

function isFunction(object: object, name: string): boolean {
  return typeof Object.getOwnPropertyDescriptor(object, name)?.value === 'function';
}

interface Net {
  readonly _createServerHandle: (address: string, port: number, family: number) => unknown;
  readonly connect: typeof net.connect;
  readonly Socket: { readonly prototype: object };
  readonly Server: { readonly prototype: object };
}

function pipeHandle({ connect }: Net): unknown {
  const socket = connect({ path: process.execPath }).on('error', () => undefined);
  const { _handle: handle } = socket as unknown as { readonly _handle?: unknown };
  socket.destroy();
  return handle;
}

function tcpHandle(tcp: Net): unknown {
  return closed(tcp._createServerHandle('127.0.0.1', 0, 4));
}

function udpHandle({ createSocket }: typeof dgram): unknown {
  const socket = createSocket('udp4') as unknown as Record<symbol, { readonly handle?: unknown }>;
  const states = Object.getOwnPropertySymbols(socket).map((name) => socket[name]);
  const handle = states.find((state) => isObject(state) && isObject(state.handle))?.handle;
  return closed(handle);
}

function resolverHandle({ Resolver }: typeof dns): unknown {
  return (new Resolver() as unknown as { readonly _handle?: unknown })._handle;
}

function closed(handle: unknown): unknown {
  if (isObject(handle)) (handle as { close?: () => void }).close?.();
  return handle;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
