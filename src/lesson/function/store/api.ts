// What lessons about a function that stores a record share: `#lesson/function/store`.
export { partStep } from './steps/part-step.js';
export { storeStep } from './steps/store.js';
export type { PartSubject, StoreSubject } from './subject.js';
export type { PartDangers } from './words/part-findings.js';
export type { StoreDangers } from './words/store.js';
