import type { ModuleFormat } from '../source-kind.js';
import { compileProblem, type V8Problem } from './compiles.js';

/** Reads sources of one kind, without running them. */
export interface Reader {
  readonly format: ModuleFormat;
  readonly isTyped: boolean;
  /** The JavaScript in a valid source, with the same offsets. */
  readonly code: (source: string) => string;
  readonly problem: (source: string) => V8Problem | undefined;
}

export const commonJsReader: Reader = {
  format: 'commonjs',
  isTyped: false,
  code: (source) => source,
  problem: compileProblem,
};
