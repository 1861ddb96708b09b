import Module from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { refusal, refusing } from './refusing.js';

/**
 * What a learner's file has no business with. Node's permission model covers files, child
 * processes, workers and native code; the network and signals it covers on some versions only, and
 * where this takes them away by hand it guards against mistakes and pranks, not against an expert.
 */
const refusedModules = new Set(['inspector', 'inspector/promises', 'repl', 'sqlite', 'trace_events', 'wasi']);

/**
 * Refused to the learner's files. Many packages load them and never use them in a model: those get them, and all that
 * could be done with them is taken away, as it is for `import()`.
 */
const refusedFiles = new Set([
  ...['child_process', 'cluster', 'worker_threads'],
  ...['dgram', 'dns', 'dns/promises', 'http', 'http2', 'https', 'net', 'tls'],
]);

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

interface Parent {
  readonly filename?: string | null;
}

type Load = (request: string, parent?: Parent, ...rest: unknown[]) => unknown;

function refuseModules(functions: Changeable): void {
  const loader = Module as unknown as { _load: Load };
  const load = loader._load;
  loader._load = (request, parent, ...rest) => {
    if (isRefused(request, parent)) throw refusal(`the module '${request}'`);
    return Reflect.apply(load, loader, [request, parent, ...rest]);
  };
  const builtin = functions.getBuiltinModule as ((name: string) => unknown) | undefined;
  if (!builtin) return;
  functions.getBuiltinModule = (name: string) => {
    if (isRefused(name)) throw refusal(`the module '${name}'`);
    return builtin(name);
  };
}

function isRefused(request: unknown, parent?: Parent): boolean {
  if (typeof request !== 'string') return false;
  const name = request.replace(/^node:/, '');
  return refusedModules.has(name) || (refusedFiles.has(name) && !isInPackage(parent));
}

function isInPackage(parent: Parent | undefined): boolean {
  return parent?.filename?.split(path.sep).includes('node_modules') === true;
}
