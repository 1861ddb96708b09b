import type { Foreign } from '../outside/model-port.js';

export type CallTarget = { readonly of: 'binding' } | { readonly of: 'exports'; readonly name: string };

export interface ValueLook {
  /** `none`: there is no such name, or reading it throws. */
  readonly type: ValueType;
  readonly value?: string | number | boolean | null | Foreign;
}

export const valueTypes = [
  ...(['none', 'undefined', 'null', 'boolean', 'number', 'string', 'symbol', 'bigint'] as const),
  ...(['function', 'class', 'array', 'promise', 'object'] as const),
] as const;

export type ValueType = (typeof valueTypes)[number];

export interface ExportsLook extends ValueLook {
  readonly isBinding: boolean;
  /** Properties of `module.exports`, own and inherited from a class, at most 100. */
  readonly properties: readonly (ValueLook & { readonly name: string; readonly isBinding: boolean })[];
}
