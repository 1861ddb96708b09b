import { code, literal, prose } from '../markdown-text.js';
import type { Overview, StepCounts } from './overview.js';
import { meanings, mostFindings, mostStruggling, shares } from './summary-rows.js';

/** For `GITHUB_STEP_SUMMARY`, comments and wikis. */
export function summaryMarkdown(overview: Overview): string {
  return [
    ...overview.lessons.map(({ id, steps }) => stepTable(id, steps)),
    ...findingTable(overview),
    ...strugglingTable(overview),
    ...missingLine(overview),
  ].join('\n');
}

const parts = ['passed', 'stuck', 'later', 'missing'] as const;
const blocks = ['█', '▒', '░', '·'] as const;
const barWidth = 20;

function stepTable(id: string, steps: readonly StepCounts[]): string {
  const head = ['Step', '', ...parts.map((part) => meanings[part])];
  const rows = steps.map((step) => [
    literal(step.title),
    code(barOf(step)),
    ...parts.map((part) => String(step[part])),
  ]);
  return `### ${literal(id)}\n\n${table(head, rows)}`;
}

function barOf(step: StepCounts): string {
  const lengths = shares(
    parts.map((part) => step[part]),
    barWidth,
  );
  return blocks.map((block, index) => block.repeat(lengths[index] ?? 0)).join('');
}

function findingTable({ findings }: Overview): string[] {
  if (findings.length === 0) return [];
  const rows = findings.slice(0, mostFindings).map(({ kind, count, example: { file, finding } }) => {
    const line = finding.line === undefined ? '' : `, line ${String(finding.line)}`;
    return [String(count), code(kind), `${code(file)}${line}: ${prose(finding.message)}`];
  });
  return [`### Most frequent findings\n\n${table(['', 'Kind', 'Example'], rows)}`];
}

function strugglingTable({ struggling }: Overview): string[] {
  if (struggling.length === 0) return [];
  const rows = struggling
    .slice(0, mostStruggling)
    .map(({ label, passed, of, problem }) => [
      literal(label),
      `${String(passed)} of ${String(of)}`,
      problem === undefined ? '' : code(problem.kind),
    ]);
  return [`### Who needs help first\n\n${table(['Submission', 'Steps', 'First problem'], rows)}`];
}

const mostMissing = 50;

function missingLine({ missing }: Overview): string[] {
  if (missing.length === 0) return [];
  const more = missing.length > mostMissing ? ', …' : '';
  return [
    `Handed in nothing (${String(missing.length)}): ${missing.slice(0, mostMissing).map(literal).join(', ')}${more}\n`,
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => ':--'), ...rows].map((row) => `| ${row.join(' | ')} |\n`).join('');
}
