import type vm from 'node:vm';
import { define, host, itemsOf } from '../host.js';

export function moduleThat(runs: () => void, name: string): vm.Module {
  return synthetic(name, [], runs);
}

export function moduleOf(exports: unknown, name: string): vm.Module {
  const isObject = (typeof exports === 'object' && exports !== null) || typeof exports === 'function';
  const own = isObject ? itemsOf(host.keys(exports)).filter((key) => key !== 'default') : [];
  return synthetic(name, ['default', ...own], (module) => {
    module.setExport('default', exports);
    for (const key of own) module.setExport(key, host.get(exports as object, key));
  });
}

const kept: vm.Module[] = [];

/** Node 20 crashes if a module is garbage-collected. A promise resolved with it reads `then`. */
export function keep<Kept extends vm.Module>(module: Kept): Kept {
  define(module, 'then', undefined, false);
  kept.push(module);
  return module;
}

function synthetic(
  identifier: string,
  names: string[],
  run: (module: vm.SyntheticModule) => void,
): vm.Module {
  const module: vm.SyntheticModule = new host.SyntheticModule(names, () => run(module), { identifier });
  return keep(module);
}
