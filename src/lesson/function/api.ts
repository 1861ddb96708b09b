// What lessons about one function of the model share: `#lesson/function`.
export { bodyPlace } from './evidence/body-place.js';
export { caughtAt, caughtBefore, type Caught } from './evidence/caught.js';
export { cutOf, isFromMissingParameter, isWaiting, placeOfEnding, type Cut } from './evidence/cut.js';
export { databaseStatements, endOfFunction, loadingCode } from './evidence/database-text.js';
export { isHeld, secretIn, type Held } from './evidence/held.js';
export { lackingExport, type LackingExport } from './evidence/lacking-export.js';
export { lostName, type LostName } from './evidence/lost-name.js';
export { closedBefore, outsideFunction } from './evidence/outside.js';
export {
  isAsync,
  lateBecause,
  ownFunction,
  promisedBy,
  uncalled,
  type Late,
} from './evidence/own-functions.js';
export { covers, isBefore } from './evidence/spots.js';
export { meantInstead, withoutValue } from './evidence/unknown.js';
export { wordPlace } from './evidence/word-place.js';
export { defineFunctionLesson, type CallStep, type OwnStep, type StepTexts } from './lesson.js';
export { checkCalls } from './steps/calls.js';
export type { Answered } from './steps/answered.js';
export { caughtFinding } from './steps/ending.js';
export { returnPlace, whyNothing } from './steps/no-answer.js';
export { otherDatabase } from './steps/other-database.js';
export { touchedFinding } from './steps/touched.js';
export type { FunctionSubject } from './subject.js';
export type { CallDetails, Loading } from './words/call-endings.js';
export { because, didYouMean, remedy, remedyForLacking, remedyForLost } from './words/endings.js';
export { callIt, compareIt, lateRemedy, lateWords } from './words/functions.js';
export {
  noAnswerFindings,
  outsideFindings,
  type NoAnswerDetails,
  type OutsideDetails,
} from './words/no-answer.js';
export { arrayHints, commentHints, errorHints, outsideHints } from './words/shared-hints.js';
export { touchedFindings, type TouchedDetails } from './words/touched.js';
