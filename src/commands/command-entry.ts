import type { CommandContext } from './context.js';

export interface CommandEntry {
  /** In commander's syntax. */
  readonly usage: string;
  readonly summary: string;
  /** An option that can be repeated has an empty array as its default. */
  readonly options?: readonly (readonly [flags: string, summary: string, fallback?: readonly string[]])[];
  /** The words after the program's name. */
  readonly examples?: readonly string[];
  readonly inner?: readonly CommandEntry[];
  readonly run: (paths: readonly string[], options: Options, context: CommandContext) => Promise<number>;
}

type Options = Readonly<Record<string, unknown>>;
