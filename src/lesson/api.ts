// The public API for lessons: `#lesson`.
export { defineLesson } from './define-lesson.js';
export type { Lesson } from './define-lesson.js';
export type { CaughtError, Evidence, Run } from './evidence.js';
export { hintsFor } from './hints.js';
export type { HintLevels, Hints } from './hints.js';
export type { Noticed, Step } from './step.js';
export { plainModules } from './subject.js';
export type { Subject } from './subject.js';
export type { Dangers, KindWords, Words, Wording } from './words.js';
export { commonWords, syntaxHints } from './common/words.js';
export type { CommonDetails } from './common/words.js';
export { shellWord } from '../style/shell-word.js';
export { inWords, shown, sortOf } from './phrases.js';
export { quoted } from '../source/quoted.js';
export { isOutsideBody, outsideBody } from '../source/outside-body.js';
export { judgedFunction } from '../source/facts.js';
export { relevantFacts } from '../source/relevant-facts.js';
export { closestName } from '../source/closest-name.js';
export { changeOf } from '../referee/new-records.js';
export type { ListChange } from '../referee/new-records.js';
export { sameValue } from '../referee/same-value.js';
export type { Probe } from '../referee/play.js';
export type { Exchange } from '../referee/exchange.js';
export type { ExportsSummary, ValueSummary } from '../sandbox/module-summary.js';
export type { LeftOut } from '../sandbox/outside/running.js';
export { Opaque } from '../outside/model-port.js';
export type { Answer, Ending, Snapshot, ValueSnapshot, Thrown } from '../outside/model-port.js';
export type {
  BindingFact,
  CallFact,
  CatchFact,
  DeclarationFact,
  ExportFact,
  Facts,
  Flow,
  FunctionFact,
  KeyFact,
  LabelFact,
  MethodFact,
  ParameterFact,
  ReadFact,
  Spot,
  StatementFact,
  ValueFact,
  WriteFact,
} from '../source/facts.js';
export type { Finding, Place } from '../verdict/finding.js';
