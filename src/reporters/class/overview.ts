import { isJudged, type Entry } from '../../verdict/report.js';
import { submissionOf } from '../../verdict/submission-of.js';
import type { ReportedFinding, StepVerdict } from '../../verdict/verdict.js';
import { problemsOf } from '../finding-text.js';

/** More than these get a summary. */
export const fewFiles = 10;

export interface StepCounts {
  readonly id: string;
  readonly title: string;
  readonly passed: number;
  readonly stuck: number;
  /** Stuck at an earlier step. */
  readonly later: number;
  readonly missing: number;
}

export interface FrequentFinding {
  readonly kind: string;
  readonly count: number;
  /** The first submission that has it. */
  readonly example: { readonly label: string; readonly file: string; readonly finding: ReportedFinding };
}

export interface Struggling {
  readonly label: string;
  readonly file: string;
  readonly lesson: string;
  readonly passed: number;
  readonly of: number;
  readonly problem: ReportedFinding | undefined;
}

export interface Overview {
  readonly lessons: readonly { readonly id: string; readonly steps: readonly StepCounts[] }[];
  /** Problems, the most frequent first. */
  readonly findings: readonly FrequentFinding[];
  /** Those who handed in something and have not passed, the first to help first. */
  readonly struggling: readonly Struggling[];
  readonly missing: readonly string[];
}

export interface Class {
  readonly add: (entry: Entry) => void;
  readonly overview: () => Overview;
}

/** Keeps a few words of each result, so that a class of any size fits into memory. */
export function createClass(): Class {
  const lessons = new Map<string, Map<string, StepCounts>>();
  const findings = new Map<string, FrequentFinding>();
  const struggling: Struggling[] = [];
  const missing: string[] = [];
  return {
    add: (entry) => {
      if (!isJudged(entry)) return;
      const { id, file, status, steps } = entry.verdict;
      const label = labelOf(entry);
      const isMissing = hasNothing(steps);
      countSteps(lessons, id, { steps, isMissing });
      if (isMissing) missing.push(label);
      else if (status === 'failed') struggling.push(strugglingOf(entry));
      const problems = isMissing ? [] : steps.flatMap((step) => problemsOf(step.findings));
      for (const finding of problems) countFinding(findings, finding, { label, file });
    },
    overview: () => ({
      lessons: [...lessons].map(([id, steps]) => ({ id, steps: [...steps.values()] })),
      findings: [...findings.values()].sort(
        (one, other) => other.count - one.count || order(one.kind, other.kind),
      ),
      struggling: struggling.sort(
        (one, other) =>
          one.passed / one.of - other.passed / other.of ||
          rarity(one, findings) - rarity(other, findings) ||
          order(one.file, other.file),
      ),
      missing: missing.sort(order),
    }),
  };
}

/** The person's name if a roster gave one. */
export function labelOf({
  verdict,
  person,
}: Pick<Entry, 'person'> & { readonly verdict: Entry['verdict'] }): string {
  return person?.name || submissionOf(verdict);
}

export function hasNothing(steps: readonly StepVerdict[]): boolean {
  return steps.some(({ findings }) => findings.some(({ kind }) => kind === 'file-missing'));
}

export function order(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

function countSteps(
  lessons: Map<string, Map<string, StepCounts>>,
  lesson: string,
  { steps, isMissing }: { readonly steps: readonly StepVerdict[]; readonly isMissing: boolean },
): void {
  const counts = lessons.get(lesson) ?? new Map<string, StepCounts>();
  lessons.set(lesson, counts);
  for (const { id, title, status } of steps) {
    const known = counts.get(id) ?? { id, title, passed: 0, stuck: 0, later: 0, missing: 0 };
    const where = isMissing
      ? 'missing'
      : ({ passed: 'passed', failed: 'stuck', blocked: 'later' } as const)[status];
    counts.set(id, { ...known, [where]: known[where] + 1 });
  }
}

function countFinding(
  findings: Map<string, FrequentFinding>,
  finding: ReportedFinding,
  place: { readonly label: string; readonly file: string },
): void {
  const { kind } = finding;
  const known = findings.get(kind) ?? { kind, count: 0, example: { ...place, finding } };
  findings.set(kind, { ...known, count: known.count + 1 });
}

function strugglingOf(entry: Entry): Struggling {
  const { id, file, steps } = entry.verdict;
  const passed = steps.filter(({ status }) => status === 'passed').length;
  const [problem] = steps.flatMap((step) => problemsOf(step.findings));
  return { label: labelOf(entry), file, lesson: id, passed, of: steps.length, problem };
}

/** A mistake that many share can be explained to all of them. */
function rarity({ problem }: Struggling, findings: ReadonlyMap<string, FrequentFinding>): number {
  return problem === undefined ? 0 : (findings.get(problem.kind)?.count ?? 0);
}
