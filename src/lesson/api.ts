// The public API for lessons: `#lesson`.
export type { Attack } from './attack.js';
export { defineLesson } from './define-lesson.js';
export type { Lesson } from './define-lesson.js';
export type { AppRun, CaughtError, Evidence, Run } from './evidence.js';
export type { AskedRequest, RequestsRun, ValueProblem } from './requests-run.js';
export { withDangers, withHints } from './findings.js';
export type {
  AnyFinding,
  AnyFindings,
  Findings,
  FindingText,
  SharedDangers,
  SharedHints,
  Wording,
} from './findings.js';
export type { HintLevels } from './hints.js';
export { findingOf, findingsOf } from './step-kinds.js';
export type { AnyStep, Noticed, Step, StepBase } from './step.js';
export { plainModules } from './subject.js';
export type { AppSubject, ModelSubject, RequestsSubject, Subject } from './subject.js';
export { commonFindings } from './common/findings.js';
export type { CommonDetails } from './common/findings.js';
export { shellWord } from '../style/shell-word.js';
export { becauseSilent, inWords, shown, shownInline, sortOf } from './phrases.js';
export { quoted } from '../source/quoted.js';
export { isOutsideBody, outsideBody } from '../source/outside-body.js';
export { judgedFunction } from '../source/facts.js';
export { relevantFacts } from '../source/relevant-facts.js';
export type { RequestMistakes, WrittenRequest } from '../source/http/request-file.js';
export { closestName } from '../source/closest-name.js';
export { changeOf } from '../referee/new-records.js';
export type { ListChange } from '../referee/new-records.js';
export { sameValue } from '../referee/same-value.js';
export { machineRequest, personRequest, refreshRequest, resourceRequest } from '../referee/request.js';
export { bearer, codeForm, photos, signed } from '../referee/app/requests.js';
export type { Probe } from '../referee/play.js';
export type { AppCall } from '../referee/app/given-model.js';
export type { AppExchange } from '../referee/app/exchange.js';
export type { HttpAnswer, WholeAnswer } from '../referee/app/http.js';
export type { MountCase, OpenWay, PhotoCase, RefusedPhotoCase } from '../referee/app/photo-plan.js';
export type { RefusedCase, TokenCase } from '../referee/app/token-plan.js';
export type { SentRequest } from '../referee/requests/send.js';
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
  OperationFact,
  ParameterFact,
  ReadFact,
  Spot,
  StatementFact,
  ValueFact,
  WriteFact,
} from '../source/facts.js';
export type { Finding, Place } from '../verdict/finding.js';
