// What lessons about a server of the learner's own share: `#lesson/app`.
export { becauseOf } from './endings.js';
export {
  contentType,
  errorIn,
  errorText,
  exchangesIn,
  goodExchanges,
  isSameAnswer,
  isSuccess,
  isWhole,
  jsonIn,
  thrownIn,
  usesIn,
} from './evidence.js';
export { leakIn, leakWords, type Leak } from './leaks.js';
export { libraryFinding } from './library.js';
export { libraryFindings } from './words/library.js';
export { loadFinding } from './load.js';
export { loadFindings } from './words/load.js';
export {
  answerPlaces,
  callsNamed,
  errorPlace,
  exitPlace,
  isIn,
  ownRefusalPlace,
  passedOnPlace,
} from './places.js';
export { troubleIn, troubleOfItsOwn, type Trouble } from './trouble.js';
