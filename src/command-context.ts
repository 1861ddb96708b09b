import type { Installation } from './outside/installation.js';
import type { Io } from './outside/io.js';
import type { Judging } from './outside/judging.js';
import type { WarmChildren } from './sandbox/outside/warm-children.js';

/** The world of a command; a test can put another in its place. */
export interface CommandContext {
  readonly io: Io;
  readonly installation: Installation;
  readonly judging: Judging;
  /** Imports a module that is not ours, by its URL. */
  readonly importFile: (url: string) => Promise<unknown>;
  /** Children that were started before the command line was read. */
  readonly warmChildren?: WarmChildren;
}
