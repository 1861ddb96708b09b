import type { ModuleFormat } from '../source-kind.js';
import { compileProblem, type V8Problem } from './compiles.js';

/** Reads texts of one kind, without running them. */
export interface Reader {
  readonly format: ModuleFormat;
  /** Whether the texts may have types. */
  readonly isTyped: boolean;
  /** The JavaScript in a text that can be read, character for character where it stood. */
  readonly code: (source: string) => string;
  /** Why a text cannot be read; nothing where it can. */
  readonly problem: (source: string) => V8Problem | undefined;
}

export const commonJsReader: Reader = {
  format: 'commonjs',
  isTyped: false,
  code: (source) => source,
  problem: compileProblem,
};
