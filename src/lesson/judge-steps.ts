import type { Finding, Kinds } from '../verdict/finding.js';
import type { ReportedFinding, StepStatus, StepVerdict } from '../verdict/verdict.js';
import type { Evidence } from './evidence.js';
import type { Step } from './step.js';
import type { Dangers, Words } from './words.js';

interface Judged<Details> {
  readonly steps: readonly Step<Details>[];
  readonly words: Words<Details>;
  readonly dangers: Dangers<Details>;
}

/** Runs every step on the evidence and adds the words. The only place where facts and words meet. */
export function judgeSteps<Details>(
  { steps, words, dangers }: Judged<Details>,
  evidence: Evidence,
): StepVerdict[] {
  return steps.map(({ id, title, check }) => {
    const noticed = check(evidence);
    if (noticed === 'blocked') return { id, title, status: 'blocked', findings: [] };
    const findings = few(firstOfEachKind(noticed).map((finding) => worded(finding, words, dangers)));
    return { id, title, status: statusOf(findings), findings };
  });
}

function firstOfEachKind<Details>(findings: readonly Finding<Details>[]): Finding<Details>[] {
  const told = new Set<string>();
  return findings.filter(({ kind }) => !told.has(kind) && told.add(kind));
}

const mostAdvice = 2;

/** One problem and a little advice: learners do not act on more at a time. */
function few(findings: readonly ReportedFinding[]): ReportedFinding[] {
  const problem = findings.find(({ severity }) => severity === 'problem');
  const advice = findings.filter(({ severity }) => severity === 'advice').slice(0, mostAdvice);
  return [...(problem ? [problem] : []), ...advice];
}

function worded<Details, Kind extends Kinds<Details>>(
  finding: Finding<Details, Kind>,
  words: Words<Details>,
  dangers: Dangers<Details>,
): ReportedFinding {
  const { severity, say } = words[finding.kind];
  const why = dangers[finding.kind];
  return {
    kind: finding.kind,
    severity,
    ...say(finding.details),
    ...(why !== undefined && { why }),
    ...finding.place,
  };
}

function statusOf(findings: readonly ReportedFinding[]): StepStatus {
  return findings.some(({ severity }) => severity === 'problem') ? 'failed' : 'passed';
}
