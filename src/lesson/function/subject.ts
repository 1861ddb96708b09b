import type { ModelSubject } from '#lesson';

/** A function of the library's model that the learner writes. */
export interface FunctionSubject extends ModelSubject {
  /** Its name in older versions of the library. */
  readonly olderName?: string;
  readonly texts: FunctionTexts;
}

/** What the words of the kit cannot know. Each is part of a sentence. */
export interface FunctionTexts {
  /** What the server passes, one for each parameter: `the token`. */
  readonly values: readonly string[];
  /** When the server calls the function: `when it has a token`. */
  readonly when: string;
  /** While the file is loaded: `when there is no token yet`. */
  readonly before: string;
  /** What a right call returns: `token`. */
  readonly result: string;
  /** What a right call has done: `The token was saved and returned`. */
  readonly done: string;
  /** What the function does with it: `save`. */
  readonly verb: string;
  /** `saving` */
  readonly doing: string;
  /** The lines that do it, with other names: `database.array.push(item);`. */
  readonly code: readonly string[];
  /** What a server does for the first time with it: `token`. */
  readonly first: string;
  /** What calls the function: `token request`. */
  readonly request: string;
  /** What goes to the database, or comes from it: `The token goes to`. */
  readonly traffic: string;
  /** What to do with an array of the database: `add to an array`. */
  readonly use: string;
  /** What the method of the array is for: `adds one item at the end`. */
  readonly method: string;
  /** How the database itself is used by mistake: `The record is added to the database object`. */
  readonly misuse: string;
  /** Whose array it is: `the token belongs to`. */
  readonly owner: string;
  /** Why the server needs the result: `The server needs the token to answer the client`. */
  readonly need: string;
  /** What the server cannot do without the function. */
  readonly without: string;
  /** A test of a value in JavaScript: `` `if (token)` ``. */
  readonly test: string;
}
