import type { ExportsSummary } from '../../../module-summary.js';
import { host } from '../host.js';
import { summarizeEsExports, summarizeExports } from '../summarize-module.js';
import type { CommonJsModule } from './commonjs.js';

export interface Exported {
  /** Runs the learner's getters. */
  readonly summarize: (binding: unknown) => ExportsSummary;
  readonly holderOf: (name: string) => unknown;
  /** Of an ES module its default export. */
  readonly whole: () => unknown;
}

export function exportedByCommonJs(module: CommonJsModule): Exported {
  return {
    summarize: (binding) => summarizeExports(host.get(module, 'exports'), binding),
    holderOf: () => host.get(module, 'exports'),
    whole: () => host.get(module, 'exports'),
  };
}

export function exportedByEsModule(module: { readonly namespace: object }): Exported {
  return {
    summarize: (binding) => summarizeEsExports(module.namespace, binding),
    holderOf: (name) =>
      host.has(module.namespace, name) ? module.namespace : host.get(module.namespace, 'default'),
    whole: () => host.get(module.namespace, 'default'),
  };
}
