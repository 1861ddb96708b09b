import dgram from 'node:dgram';
import dns from 'node:dns';
import Module from 'node:module';
import net from 'node:net';
import os from 'node:os';

/**
 * What a learner's file has no business with. Node's permission model covers files, child
 * processes, workers and native code; the network and signals it covers on some versions only, and
 * where this takes them away by hand it guards against mistakes and pranks, not against an expert.
 */
const refusedModules = new Set(
  [
    ['child_process', 'cluster', 'worker_threads'],
    ['dgram', 'dns', 'dns/promises', 'http', 'http2', 'https', 'net', 'tls'],
    ['inspector', 'inspector/promises', 'repl', 'sqlite', 'trace_events', 'wasi'],
  ].flat(),
);

const processFunctions = [
  '_debugEnd',
  '_debugProcess',
  '_kill',
  '_startProfilerIdleNotifier',
  'abort',
  'chdir',
  'dlopen',
  'kill',
  'send',
];
const networkGlobals = ['EventSource', 'WebSocket', 'fetch'];

type Changeable = Record<string, unknown>;

/** Takes away what the permission model leaves. To be called before any of the learner's code runs. */
export function takeAway(): void {
  const global = globalThis as unknown as Changeable;
  const functions = process as unknown as Changeable;
  if (!hasNetworkPermission()) closeNetwork();
  refuseModules(functions);
  Object.assign(os, { setPriority: refusing('os.setPriority') });
  for (const name of processFunctions) if (name in process) functions[name] = refusing(`process.${name}`);
  for (const name of networkGlobals) if (name in global) global[name] = refusing(name);
  for (const name of ['binding', '_linkedBinding', '_getActiveHandles', '_getActiveRequests']) {
    if (name in process) functions[name] = refusing(`process.${name}`);
  }
  Object.assign(process.report, {
    writeReport: refusing('process.report'),
    getReport: refusing('process.report'),
  });
  Module.syncBuiltinESMExports(); // for those who `import` what was changed above
}

/** From Node 25 on the permission model covers the network itself. */
function hasNetworkPermission(): boolean {
  return Number.parseInt(process.versions.node) >= 25;
}

/** `import()` goes around `require`, so every way from Node's modules to the network is made to refuse. */
function closeNetwork(): void {
  const close = (object: object, methods: readonly string[]): void => {
    for (const method of methods) (object as Changeable)[method] = refusing('the network');
  };
  close(net.Socket.prototype, ['connect']);
  close(net.Server.prototype, ['listen']);
  close(net, ['_createServerHandle']);
  close(dgram.Socket.prototype, ['bind', 'connect', 'send']);
  close(dgram, ['_createSocketHandle']);
  for (const resolver of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype]) {
    close(
      resolver,
      Object.getOwnPropertyNames(resolver).filter((name) => /^(?:lookup|resolve|reverse)/.test(name)),
    );
  }
}

function refuseModules(functions: Changeable): void {
  const loader = Module as unknown as { _load: (request: string, ...rest: unknown[]) => unknown };
  const load = loader._load;
  loader._load = (request, ...rest) => {
    if (isRefused(request)) throw refusal(`the module '${request}'`);
    return Reflect.apply(load, loader, [request, ...rest]);
  };
  const builtin = functions.getBuiltinModule as ((name: string) => unknown) | undefined;
  if (!builtin) return;
  functions.getBuiltinModule = (name: string) => {
    if (isRefused(name)) throw refusal(`the module '${name}'`);
    return builtin(name);
  };
}

function isRefused(request: unknown): boolean {
  return typeof request === 'string' && refusedModules.has(request.replace(/^node:/, ''));
}

function refusing(what: string): () => never {
  return () => {
    throw refusal(what);
  };
}

function refusal(what: string): Error {
  return Object.assign(new Error(`There is no access to ${what} while a lesson is checked.`), {
    code: 'ERR_ACCESS_DENIED',
  });
}
