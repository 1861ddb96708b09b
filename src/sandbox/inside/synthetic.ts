import type vm from 'node:vm';
import { append, keys, SyntheticModule } from './natives.js';

/** A module that does something when its turn comes, and exports nothing. */
export function moduleThat(runs: () => void, name: string): vm.Module {
  return synthetic(name, [], runs);
}

/** What CommonJS gives, as a module: the whole as `default`, and each property under its name. */
export function moduleOf(exports: unknown, name: string): vm.Module {
  const names = ['default'];
  const own = isObject(exports) ? keys(exports as object) : [];
  for (let index = 0; index < own.length; index += 1)
    if (own[index] !== 'default') append(names, own[index] as string);
  const valueOf = (one: string): unknown =>
    one === 'default' ? exports : (exports as Record<string, unknown>)[one];
  return synthetic(name, names, (module) => setAll(module, names, valueOf));
}

/** The same exports as those of a module that Node has loaded. */
export function moduleLike(namespace: unknown, name: string): vm.Module {
  const names = keys(namespace as object);
  const valueOf = (one: string): unknown => (namespace as Record<string, unknown>)[one];
  return synthetic(name, names, (module) => setAll(module, names, valueOf));
}

function isObject(value: unknown): boolean {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

function setAll(
  module: vm.SyntheticModule,
  names: readonly string[],
  valueOf: (name: string) => unknown,
): void {
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index] as string;
    module.setExport(name, valueOf(name));
  }
}

const kept: vm.Module[] = [];

/** Node 20 breaks down when a module is collected as garbage. */
export function keep<Kept extends vm.Module>(module: Kept): Kept {
  append(kept, module);
  return module;
}

function synthetic(
  identifier: string,
  names: string[],
  run: (module: vm.SyntheticModule) => void,
): vm.Module {
  const module: vm.SyntheticModule = new SyntheticModule(names, () => run(module), { identifier });
  return keep(module);
}
