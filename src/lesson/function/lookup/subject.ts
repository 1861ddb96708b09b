import type { FunctionSubject } from '../subject.js';

/** A function that finds one record of an array in the database. */
export interface LookupSubject extends FunctionSubject {
  /** `client` */
  readonly record: string;
  /** The property that the first parameter is compared with: `clientId`. */
  readonly key: string;
  /** The property that the second parameter is compared with: `clientSecret`. */
  readonly secret?: string;
  /** The properties that the server needs, and their values as they are stored. */
  readonly needed: readonly string[];
}

/** A function that finds what the server issued: a token or a code. */
export interface IssuedSubject extends LookupSubject {
  /** The property that says until when it is valid. */
  readonly expiry: string;
}
