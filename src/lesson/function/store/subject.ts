import type { FunctionSubject } from '../subject.js';

/** A function that completes a record and stores it in an array of the database. */
export interface StoreSubject extends FunctionSubject {
  /** The parameter with the record. */
  readonly changes: string;
  /** The property by which records differ. */
  readonly key: string;
  /** Properties that only the server sets, if at all. */
  readonly issued: readonly string[];
  /** Properties that a stored record may lack. */
  readonly optional: readonly string[];
  /** What the function sets in the record, in the order of the steps. */
  readonly parts: readonly PartSubject[];
}

/** `record.name = { [key]: name[source] }` */
export interface PartSubject {
  /** Also the parameter that it is read from. */
  readonly name: string;
  readonly key: string;
  readonly source: string;
  /** It must not be stored. */
  readonly secret: string;
}

export interface Part extends PartSubject {
  readonly subject: StoreSubject;
}

/** @throws Error if the subject has no such part */
export function partNamed(name: string, subject: StoreSubject): Part {
  const part = subject.parts.find((one) => one.name === name);
  if (!part) throw new Error(`${subject.name} has no part ${name}.`);
  return { ...part, subject };
}

export function partsOf(subject: StoreSubject): Part[] {
  return subject.parts.map((part) => ({ ...part, subject }));
}

export function otherParts({ name, subject }: Part): Part[] {
  return partsOf(subject).filter((other) => other.name !== name);
}

export function namesOfParts({ parts }: StoreSubject): string[] {
  return parts.map(({ name }) => name);
}
