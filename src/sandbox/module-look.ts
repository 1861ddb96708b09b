import type { Foreign } from '../outside/model-port.js';

/** Which function a call is for: that of the top-level binding, or an exported one. */
export type CallTarget = { readonly of: 'binding' } | { readonly of: 'exports'; readonly name: string };

/** What a name holds, without its content. */
export interface ValueLook {
  /** `none`: there is no such name, or it cannot be read. */
  readonly type: ValueType;
  /** For strings, numbers and the like: the value. */
  readonly value?: string | number | boolean | null | Foreign;
}

export const valueTypes = [
  ...(['none', 'undefined', 'null', 'boolean', 'number', 'string', 'symbol', 'bigint'] as const),
  ...(['function', 'class', 'array', 'promise', 'object'] as const),
] as const;

export type ValueType = (typeof valueTypes)[number];

export interface ExportsLook extends ValueLook {
  /** `module.exports` is the binding's own function. */
  readonly isBinding: boolean;
  /** The properties of `module.exports`, own and inherited from a class, at most 100. */
  readonly properties: readonly (ValueLook & { readonly name: string; readonly isBinding: boolean })[];
}
