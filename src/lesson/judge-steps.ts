import type { ReportedFinding, StepStatus, StepVerdict } from '../verdict/verdict.js';
import type { Evidence } from './evidence.js';
import type { AnyFinding, FindingText } from './findings.js';
import type { AnyStep } from './step.js';

type ByKind = ReadonlyMap<string, FindingText<never>>;

export function findingsOf(steps: readonly AnyStep[]): ByKind {
  return new Map(steps.flatMap(({ findings }) => Object.entries(findings)));
}

/** The only place where facts and words meet. */
export function judgeSteps(steps: readonly AnyStep[], findings: ByKind, evidence: Evidence): StepVerdict[] {
  return steps.map(({ id, title, check }) => {
    const noticed = check(evidence);
    if (noticed === 'blocked') return { id, title, status: 'blocked', findings: [] };
    const told = few(firstOfEachKind(noticed).map((finding) => worded(finding, findings)));
    return { id, title, status: statusOf(told), findings: told };
  });
}

function firstOfEachKind(findings: readonly AnyFinding[]): AnyFinding[] {
  const told = new Set<string>();
  return findings.filter(({ kind }) => !told.has(kind) && told.add(kind));
}

const mostAdvice = 2;

/** Learners do not act on more at a time. */
function few(findings: readonly ReportedFinding[]): ReportedFinding[] {
  const problem = findings.find(({ severity }) => severity === 'problem');
  const advice = findings.filter(({ severity }) => severity === 'advice').slice(0, mostAdvice);
  return [...(problem ? [problem] : []), ...advice];
}

function worded({ kind, details, place }: AnyFinding, findings: ByKind): ReportedFinding {
  const text = findings.get(kind);
  if (!text) throw new Error(`The lesson has no words for ${kind}.`);
  const { severity, say, danger } = text;
  return {
    kind,
    severity,
    ...say(details as never), // `Step` holds each kind to its own details
    ...(danger !== undefined && { why: danger }),
    ...place,
  };
}

function statusOf(findings: readonly ReportedFinding[]): StepStatus {
  return findings.some(({ severity }) => severity === 'problem') ? 'failed' : 'passed';
}
