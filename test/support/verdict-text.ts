import type { ReportedFinding, StepVerdict } from '../../src/verdict/verdict.js';

/**
 * A verdict as a few lines that a person can read and compare: a letter a step, and each finding with its place.
 * @param above how many lines stand above the file's own
 */
export function verdictText(file: string, steps: readonly StepVerdict[], above = 0): string {
  const letters = steps.map(({ status }) => status[0]).join('');
  const findings = steps
    .flatMap(({ findings: found }) => found)
    .map((finding) => {
      const { kind, severity, line, column, fix } = finding;
      const message = finding.message.replace(
        /\bline (\d+)/g,
        (_, told: string) => `line ${String(Number(told) - above)}`,
      );
      const place = line === undefined ? 'nowhere' : `${String(line - above)}:${String(column)}`;
      return `  ${severity === 'advice' ? '(advice) ' : ''}${kind} ${place}  ${message} => ${fix}${values(finding)}`;
    });
  return unvarying([`${file}  ${letters}`, ...findings].join('\n'));
}

/** What was wanted and what was there, where the finding tells. */
function values({ expected, actual }: ReportedFinding): string {
  if (expected === undefined) return '';
  return `\n    expected ${JSON.stringify(expected)}, actual ${JSON.stringify(actual)}`;
}

/** Without the values that are invented anew for each check, and without what each Node says in its own way. */
export function unvarying(text: string): string {
  return text
    .replace(/\(JavaScript says: .*?\)(?= =>|$)/gm, '(JavaScript says: …)')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<date>')
    .replace(/\b[0-9a-f]{6,}(?:\b|…)/gi, '<random>');
}
