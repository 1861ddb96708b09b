import type { Opaque } from '../outside/model-port.js';

export type CallTarget = { readonly type: 'binding' } | { readonly type: 'exports'; readonly name: string };

export interface ValueSummary {
  /** `none`: there is no such name, or reading it throws. */
  readonly type: ValueType;
  readonly value?: string | number | boolean | null | Opaque;
}

export const valueTypes = [
  ...(['none', 'undefined', 'null', 'boolean', 'number', 'string', 'symbol', 'bigint'] as const),
  ...(['function', 'class', 'array', 'promise', 'object'] as const),
] as const;

export type ValueType = (typeof valueTypes)[number];

export interface ExportsSummary extends ValueSummary {
  readonly isBinding: boolean;
  /** Own and inherited from a class, at most 100. */
  readonly properties: readonly (ValueSummary & { readonly name: string; readonly isBinding: boolean })[];
}
