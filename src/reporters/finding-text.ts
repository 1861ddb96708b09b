import { printable } from '../verdict/printable.js';
import type { FileVerdict, ReportedFinding } from '../verdict/verdict.js';

/** At most one finding fails a step. */
export function problemsOf(findings: readonly ReportedFinding[]): ReportedFinding[] {
  return findings.filter(({ severity }) => severity === 'problem');
}

export function adviceOf(findings: readonly ReportedFinding[]): ReportedFinding[] {
  return findings.filter(({ severity }) => severity === 'advice');
}

export function findingLines({ message, fix, why, line, column }: ReportedFinding, file: string): string[] {
  const place = line === undefined ? file : `${file}:${String(line)}:${String(column ?? 1)}`;
  return [message, fix, ...(why === undefined ? [] : [why]), `at ${place}`].map(printable);
}

export function stepsInWords({ steps }: Pick<FileVerdict, 'steps'>): string {
  const passed = steps.filter(({ status }) => status === 'passed').length;
  return `${String(passed)} of ${String(steps.length)} steps pass`;
}
