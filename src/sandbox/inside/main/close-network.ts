import { refusing } from './harden.js';

let isClosed = false;

/**
 * Closes the network before a package gets modules that could reach it: many load those and use none of them in a
 * model. Closed are the handles under the sockets, so no way through Node's own code is left; from Node 25 on the
 * permission model covers the network itself.
 */
export function closeNetwork(builtin: (name: string) => unknown): void {
  if (isClosed) return;
  isClosed = true;
  const net = builtin('net') as Net;
  const dgram = builtin('dgram') as typeof import('node:dgram');
  const dns = builtin('dns') as typeof import('node:dns');
  const handles = [pipeHandle(net), tcpHandle(net), udpHandle(dgram), resolverHandle(dns)];
  for (const handle of handles) if (isObject(handle)) close(Object.getPrototypeOf(handle) as object, handleMethods);
  for (const resolver of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype])
    close(resolver, /^(?:lookup|resolve|reverse)/);
  close(net, /^_createServerHandle$/);
  close(builtin('v8') as object, /^(?:setFlags|setHeapSnapshot|writeHeap|getHeapSnapshot|takeCoverage|stopCoverage)/);
}

const handleMethods = /^(?:bind|connect|getHostByAddr|listen|open|query|recvStart|send|addMembership)/;

function close(object: object, names: RegExp): void {
  for (const name of Object.getOwnPropertyNames(object))
    if (names.test(name)) Object.defineProperty(object, name, { value: refusing('the network') });
}

interface Net {
  readonly _createServerHandle: (address: string, port: number, family: number) => unknown;
}

function pipeHandle(net: Net): unknown {
  return closed(net._createServerHandle('', -1, -1));
}

/** It is bound to a free port of this machine for a moment. */
function tcpHandle(net: Net): unknown {
  return closed(net._createServerHandle('127.0.0.1', 0, 4));
}

function udpHandle({ createSocket }: typeof import('node:dgram')): unknown {
  const socket = createSocket('udp4') as unknown as Record<symbol, { readonly handle?: unknown }>;
  const states = Object.getOwnPropertySymbols(socket).map((name) => socket[name]);
  const handle = states.find((state) => isObject(state) && isObject(state.handle))?.handle;
  return closed(handle);
}

function resolverHandle({ Resolver }: typeof import('node:dns')): unknown {
  return (new Resolver() as unknown as { readonly _handle?: unknown })._handle;
}

function closed(handle: unknown): unknown {
  if (isObject(handle)) (handle as { close?: () => void }).close?.();
  return handle;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
