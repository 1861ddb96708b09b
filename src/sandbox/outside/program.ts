import type { Place } from '../../verdict/finding.js';
import type { AllowedModules, AppParts, Imports } from '../wire.js';

export type { AllowedModules, Imports } from '../wire.js';

export interface Program {
  readonly file: string;
  readonly script: string;
  readonly imports?: Imports;
  /** A random global: `marker(3)` before statement 3, `marker(() => saveToken)` for the binding. */
  readonly marker: string;
  /** Its records can be passed to `call` and arrive as the same objects. */
  readonly database: Readonly<Record<string, readonly object[]>>;
  /** Paths or package names. Replaced even if they do not exist. */
  readonly databaseModules: readonly string[];
  readonly modules: AllowedModules;
  /** How far the program's `Date` is ahead of the clock. If absent, it is the real one, and stays so. */
  readonly aheadMs?: number;
  /** Only for a file that answers HTTP requests. */
  readonly app?: AppParts;
  readonly place: (place: Place) => Place;
}
