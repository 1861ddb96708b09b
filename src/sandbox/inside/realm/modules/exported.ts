import type { ExportsLook } from '../../../module-look.js';
import { host } from '../host.js';
import { lookAtEsExports, lookAtExports } from '../look-at-module.js';
import type { CommonJsModule } from './commonjs.js';

export interface Exported {
  /** Runs the learner's getters: call it guarded. */
  readonly look: (binding: unknown) => ExportsLook;
  readonly holderOf: (name: string) => unknown;
}

export function exportedByCommonJs(module: CommonJsModule): Exported {
  return {
    look: (binding) => lookAtExports(host.get(module, 'exports'), binding),
    holderOf: () => host.get(module, 'exports'),
  };
}

/** What a server can import: named exports (`import * as model`), else properties of the default export. */
export function exportedByEsModule(module: { readonly namespace: object }): Exported {
  return {
    look: (binding) => lookAtEsExports(module.namespace, binding),
    holderOf: (name) =>
      host.has(module.namespace, name) ? module.namespace : host.get(module.namespace, 'default'),
  };
}
