// What lessons about a function that finds a record share: `#lesson/function/lookup`.
export { madeFor, resultOf } from './evidence/calls.js';
export { findStep } from './steps/find.js';
export { nothingStep } from './steps/nothing.js';
export { secretStep } from './steps/secret.js';
export { wholeStep } from './steps/whole.js';
export type { IssuedSubject, LookupSubject } from './subject.js';
