import type { Installation } from './installation.js';
import type { Io } from './io.js';
import type { Judging } from './judging.js';

/** Everything outside the program that a command uses. A test can replace each part. */
export interface Context {
  readonly io: Io;
  readonly installation: Installation;
  readonly judging: Judging;
  /** Imports a module that is not ours, by its URL. */
  readonly importFile: (url: string) => Promise<unknown>;
}
