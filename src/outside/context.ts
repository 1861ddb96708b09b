import type { CommandLine } from './command-line.js';
import type { Installation } from './installation.js';
import type { Io } from './io.js';
import type { Judging } from './judging.js';

export interface Context {
  readonly io: Io;
  readonly installation: Installation;
  readonly judging: Judging;
  /** For every command that a message recommends. */
  readonly commandLine: CommandLine;
  /** Imports a module that is not ours, by its URL. */
  readonly importFile: (url: string) => Promise<unknown>;
}
