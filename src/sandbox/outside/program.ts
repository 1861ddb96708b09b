import type { Place } from '../../verdict/finding.js';
import type { AllowedModules, Imports } from '../wire.js';

export type { AllowedModules, Imports } from '../wire.js';

/** What the child is to run: the learner's source with marks in it, and the world around it. */
export interface Program {
  /** The learner's file, absolute: what `__filename` and stack traces say. */
  readonly file: string;
  /** A module in which a call of `marker` comes before each top-level statement. */
  readonly script: string;
  /** What an ES module imports; absent for a CommonJS module. An import of `marker/3` comes before statement 3. */
  readonly imports?: Imports;
  /**
   * The name of the function that the script calls: `marker(3)` before the statement with index 3, and once
   * `marker(() => saveToken)` to pass the binding on. Random, so that it shadows nothing.
   */
  readonly marker: string;
  /** What `require` gives for `databaseModule`. Its records may be passed to `call`, and arrive as the very objects. */
  readonly database: Readonly<Record<string, readonly object[]>>;
  /** The resolved path, or the name of a package, that is always `database`, whether or not there is such a thing. */
  readonly databaseModule: string;
  readonly modules: AllowedModules;
  /** From a place in `script` to the same place in the learner's source. */
  readonly place: (place: Place) => Place;
}
