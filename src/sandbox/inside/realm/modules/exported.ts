import type { ExportsLook } from '../../../module-look.js';
import { host } from '../host.js';
import { lookAtEsExports, lookAtExports } from '../look-at-module.js';
import type { CommonJsModule } from './commonjs.js';

/** What others see of a learner's module. */
export interface Exported {
  /** Runs getters of the learner's: call it guarded. */
  readonly look: (binding: unknown) => ExportsLook;
  /** The object whose method of that name is called. */
  readonly holderOf: (name: string) => unknown;
}

export function exportedByCommonJs(module: CommonJsModule): Exported {
  return {
    look: (binding) => lookAtExports(host.get(module, 'exports'), binding),
    holderOf: () => host.get(module, 'exports'),
  };
}

/**
 * What a server can get: the names of the module (`import * as model`) or, where a name is missing there, the
 * properties of its default export (`import model`).
 */
export function exportedByEsModule(module: { readonly namespace: object }): Exported {
  return {
    look: (binding) => lookAtEsExports(module.namespace, binding),
    holderOf: (name) =>
      host.has(module.namespace, name) ? module.namespace : host.get(module.namespace, 'default'),
  };
}
