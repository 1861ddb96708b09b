import type { Installation } from './installation.js';
import type { Io } from './io.js';
import type { Judging } from './judging.js';

/** The world of a command; a test can put another in its place. */
export interface CommandContext {
  readonly io: Io;
  readonly installation: Installation;
  readonly judging: Judging;
}
