import type { Place } from '../../verdict/finding.js';
import type { AllowedModules, Imports } from '../wire.js';

export type { AllowedModules, Imports } from '../wire.js';

export interface Program {
  /** The learner's file, absolute: `__filename` and the file in stack traces. */
  readonly file: string;
  /** A module with a call of `marker` before each top-level statement. */
  readonly script: string;
  /** The imports of an ES module. An import of `marker/3` comes before statement 3. */
  readonly imports?: Imports;
  /** Global: `marker(3)` before statement 3, `marker(() => saveToken)` for the binding. A random name. */
  readonly marker: string;
  /** The value of `databaseModule`. Its records can be passed to `call` and arrive as the same objects. */
  readonly database: Readonly<Record<string, readonly object[]>>;
  /** A resolved path or a package name. Always replaced, even if no such file exists. */
  readonly databaseModule: string;
  readonly modules: AllowedModules;
  readonly place: (place: Place) => Place;
}
