import type { Place } from '../verdict/finding.js';

/** What the child is to run: the learner's text with marks in it, and the world around it. */
export interface Program {
  /** The learner's file, absolute: what `__filename` and stack traces say. */
  readonly file: string;
  /** A module in which each top-level statement is preceded by a call of `marker`. */
  readonly script: string;
  /** What an ES module imports, by an import of `marker/3` before each statement that does; absent for a CommonJS module. */
  readonly imports?: Imports;
  /**
   * The name of the function that the script calls: `marker(3)` before the statement with index 3,
   * once also `marker(() => saveToken)` to hand out the binding. Random, so that it shadows nothing.
   */
  readonly marker: string;
  /** What `require` gives for `databaseModule`. The same objects may be passed to `call`, and arrive as the very records. */
  readonly database: Readonly<Record<string, readonly object[]>>;
  /** The resolved path, or the name of a package, that always gives `database`, whether or not there is such a thing. */
  readonly databaseModule: string;
  /** What the text can get at. Where that is `language`, the child need not take away what belongs to Node. */
  readonly uses: 'language' | 'node';
  /** Whether all that it does is known to come to an end, and soon. */
  readonly ends: 'surely' | 'perhaps';
  /** From a place in `script` to the same place in the learner's text. */
  readonly place: (place: Place) => Place;
}

/** What the statements of an ES module load, in their order: from where, and which names. */
export type Imports = readonly {
  readonly statement: number;
  readonly from: string;
  readonly names: readonly string[];
}[];
