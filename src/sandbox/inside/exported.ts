import type { ExportsLook } from '../running.js';
import type { Guarding } from '../wire.js';
import type { Outcome } from './guarded.js';
import { lookAtEsExports, lookAtExports, type EsNamespace } from './look-at-module.js';

/** A learner's file, ready to be run. */
export interface LearnerModule {
  /**
   * Runs the module's text; call it guarded. Gives nothing where that has come to its end, a promise where the module
   * waits: what of it runs in one go is guarded then.
   */
  readonly run: (guarding: Guarding) => Promise<Outcome<unknown>> | undefined;
  /** What others get to see of it. */
  readonly exported: Exported;
}

/** What others get to see of a module. */
export interface Exported {
  /** Runs getters of the learner's: call it guarded. */
  readonly look: (binding: unknown) => ExportsLook;
  /** The object whose method of that name is called. */
  readonly holderOf: (name: string) => unknown;
}

export function exportedByCommonJs(module: { readonly exports: unknown }): Exported {
  return {
    look: (binding) => lookAtExports(module.exports, binding),
    holderOf: () => module.exports,
  };
}

/**
 * What a server can be given: the names of the module (`import * as model`) or, where a name is missing there, the
 * properties of its default export (`import model`).
 */
export function exportedByEsModule(module: { readonly namespace: object }): Exported {
  return {
    look: (binding) => lookAtEsExports(module.namespace, binding),
    holderOf: (name) =>
      name in module.namespace ? module.namespace : (module.namespace as EsNamespace).default,
  };
}
