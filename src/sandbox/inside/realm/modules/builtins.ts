import type { AllowedModules } from '../../../wire.js';
import { codedError, define, exposed, host } from '../host.js';
import { isInPackage } from './own-file.js';

/** They lead to the internals of Node or past its permission model. */
const refused = new Set(['inspector', 'inspector/promises', 'repl', 'sqlite', 'trace_events', 'wasi']);

/** @throws Error of the main realm if the module is refused */
export function builtinFor(request: string, from: string, modules: AllowedModules): unknown {
  const name = request.replace(/^node:/, '');
  if (modules.allowed.includes(name)) return standIns[name]?.(from) ?? host.builtin(name);
  if (!modules.packagesGetMore || !isInPackage(from) || refused.has(name)) throw refusal(request);
  return host.builtin(name);
}

function refusal(request: string): unknown {
  return codedError(
    'Error',
    `There is no access to the module '${request}' while a lesson is checked.`,
    'ERR_ACCESS_DENIED',
  );
}

const standIns: Readonly<Record<string, (from: string) => unknown>> = {
  // The rest of it leads to Node's loader.
  module: () =>
    objectOf({
      builtinModules: host.builtinNames,
      createRequire: exposed((from) => requireFor(from)),
      isBuiltin: host.isBuiltin,
    }),
  // Hooks would see each promise.
  async_hooks: () => objectOf(host.asyncHooks),
};

let requireFor: (from: unknown) => unknown = () => undefined;

export function useRequire(given: (from: unknown) => unknown): void {
  requireFor = given;
}

function objectOf(properties: Readonly<Record<string, unknown>>): object {
  const object = host.newObject();
  for (const [name, value] of Object.entries(properties)) define(object, name, value);
  return object;
}
