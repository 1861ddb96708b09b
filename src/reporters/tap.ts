import { printable, printableJsonLine } from '../verdict/printable.js';
import { isJudged, type Entry } from '../verdict/report.js';
import { countOf } from '../verdict/tally.js';
import type { ReportedFinding, StepVerdict, UnjudgedVerdict } from '../verdict/verdict.js';
import { adviceOf, problemsOf } from './finding-text.js';
import type { CreateReporter } from './reporter.js';
import { stoppedInWords } from './tally-in-words.js';

/** TAP version 14. */
export const tap: CreateReporter = ({ count }) => ({
  begin: () => `TAP version 14\n1..${String(count)}\n# oauth-lessons\n`,
  each: (entry, soFar) => `${fileRows(entry, countOf(soFar) + 1).join('\n')}\n`,
  end: (tally) => (countOf(tally) < count ? `Bail out! ${stoppedInWords(tally, count)}\n` : ''),
});

function fileRows(entry: Entry, number: number): string[] {
  const { id, file, status, steps } = entry.verdict;
  const name = described(`${id} ${file}`);
  const point = `${status === 'passed' ? 'ok' : 'not ok'} ${String(number)} - ${name}`;
  if (!isJudged(entry)) return [point, ...diagnostics(reasonOf(entry.verdict), '')];
  return [
    `# Subtest: ${name}`,
    `    1..${String(steps.length)}`,
    ...steps.flatMap((step, index) => stepRows(step, index + 1, file)),
    point,
  ];
}

function stepRows({ title, status, findings }: StepVerdict, number: number, file: string): string[] {
  const point = `    ${status === 'failed' ? 'not ok' : 'ok'} ${String(number)} - ${described(title)}`;
  if (status === 'blocked') return [`${point} # SKIP judged when the steps before it pass`];
  if (findings.length === 0) return [point];
  const [problem] = problemsOf(findings).map((finding) => told(finding, file));
  const advice = adviceOf(findings).map((finding) => told(finding, file));
  return [point, ...diagnostics({ ...problem, ...(advice.length > 0 && { advice }) }, '    ')];
}

function told({ line, column, ...finding }: ReportedFinding, file: string): object {
  return { ...finding, at: { file, ...(line !== undefined && { line, column: column ?? 1 }) } };
}

function reasonOf({ file, reason }: UnjudgedVerdict): object {
  return { kind: 'unjudged', ...reason, at: { file } };
}

/** JSON is valid YAML. */
function diagnostics(data: object, indent: string): string[] {
  const rows = Object.entries(data).map(([key, value]) => `${key}: ${printableJsonLine(value)}`);
  return ['---', ...rows, '...'].map((row) => `${indent}  ${row}`);
}

/** `#` would start a directive. */
function described(text: string): string {
  return printable(text).replace(/[\\#]/g, '\\$&');
}
