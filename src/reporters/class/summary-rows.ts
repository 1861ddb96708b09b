import stringWidth from 'fast-string-width';
import { paragraph } from '../../style/paragraph.js';
import type { Style } from '../../style/style.js';
import { printable } from '../../verdict/printable.js';
import type { FrequentFinding, Overview, StepCounts, Struggling } from './overview.js';

export const mostFindings = 10;
export const mostStruggling = 10;
const mostMissing = 20;

/** For people: bars that need no colour, or sentences for screen readers. */
export function summaryRows(overview: Overview, style: Style): string[] {
  return [
    ...overview.lessons.flatMap(({ id, steps }) =>
      style.inSentences ? stepSentences(id, steps, style) : stepTable(id, steps, style),
    ),
    ...findingRows(overview.findings.slice(0, mostFindings), style),
    ...strugglingRows(overview.struggling, style),
    ...missingRows(overview.missing, style),
  ];
}

const parts = ['passed', 'stuck', 'later', 'missing'] as const;
const heads = { passed: 'passed', stuck: 'stuck', later: 'later', missing: 'nothing' } as const;
const drawn = { passed: '█', stuck: '▒', later: '░', missing: '·' } as const;
const ascii = { passed: '#', stuck: 'x', later: '-', missing: '.' } as const;
export const meanings = {
  passed: 'passed',
  stuck: 'stuck here',
  later: 'stuck at an earlier step',
  missing: 'handed in nothing',
} as const;

function stepTable(id: string, steps: readonly StepCounts[], style: Style): string[] {
  const titleWidth = Math.max(id.length, ...steps.map(({ title }) => title.length + 2));
  const numbers = parts.map((part) => heads[part].length + 2).reduce((all, one) => all + one);
  const barWidth = Math.min(40, style.width - titleWidth - numbers - 2);
  const bar = (step: StepCounts): string => (barWidth < 8 ? '' : `  ${barOf(step, barWidth, style)}`);
  const head = `${id.padEnd(titleWidth)}${barWidth < 8 ? '' : ' '.repeat(barWidth + 2)}`;
  return [
    `${style.strong(head)}${style.quiet(parts.map((part) => `  ${heads[part]}`).join(''))}`,
    ...steps.map(
      (step) =>
        `  ${step.title.padEnd(titleWidth - 2)}${bar(step)}${parts.map((part) => numberOf(step[part], part)).join('')}`,
    ),
    ...(barWidth < 8 ? [] : [style.quiet(`  ${legend(style)}`)]),
    '',
  ];
}

function numberOf(count: number, part: (typeof parts)[number]): string {
  return String(count).padStart(heads[part].length + 2);
}

function barOf(step: StepCounts, width: number, style: Style): string {
  const signs = style.plain ? ascii : drawn;
  const paints = { passed: style.good, stuck: style.bad, later: style.quiet, missing: style.quiet };
  const lengths = shares(
    parts.map((part) => step[part]),
    width,
  );
  return parts.map((part, index) => paints[part](signs[part].repeat(lengths[index] ?? 0))).join('');
}

/** Whole lengths that add up to `width`. What exists is never left out. */
export function shares(counts: readonly number[], width: number): number[] {
  const total = counts.reduce((all, one) => all + one, 0);
  if (total === 0) return counts.map(() => 0);
  const lengths = counts.map((count) => (count === 0 ? 0 : Math.max(1, Math.round((count * width) / total))));
  const longest = lengths.indexOf(Math.max(...lengths));
  const rest = width - lengths.reduce((all, one) => all + one, 0);
  return lengths.map((length, index) => (index === longest ? length + rest : length));
}

function legend({ plain }: Style): string {
  const signs = plain ? ascii : drawn;
  return parts.map((part) => `${signs[part]} ${meanings[part]}`).join('   ');
}

function stepSentences(id: string, steps: readonly StepCounts[], style: Style): string[] {
  return [
    `Lesson ${id}, by step:`,
    ...steps.flatMap((step) =>
      paragraph(
        `${step.title}: ${parts.map((part) => `${meanings[part]} ${String(step[part])}`).join(', ')}.`,
        style,
      ),
    ),
    '',
  ];
}

function findingRows(findings: readonly FrequentFinding[], style: Style): string[] {
  if (findings.length === 0) return [];
  const width = String(findings[0]?.count ?? 0).length;
  return [
    style.strong('Most frequent findings'),
    ...findings.flatMap(({ kind, count, example: { label, finding } }) => {
      const place = finding.line === undefined ? label : `${label}, line ${String(finding.line)}`;
      return [
        `  ${String(count).padStart(width)}  ${kind}  ${style.quiet(`for example ${printable(place)}`)}`,
        ...paragraph(printable(finding.message), style, ' '.repeat(width + 4)),
      ];
    }),
    '',
  ];
}

function strugglingRows(all: readonly Struggling[], style: Style): string[] {
  if (all.length === 0) return [];
  const shown = all.slice(0, mostStruggling);
  const width = Math.max(...shown.map(({ label }) => stringWidth(printable(label))));
  return [
    style.strong('Who needs help first'),
    ...shown.map(({ label, passed, of, problem }, index) => {
      const name = printable(label);
      const gap = ' '.repeat(width - stringWidth(name));
      const number = `${String(index + 1)}.`.padStart(5);
      return `${number} ${name}${gap}  ${String(passed)} of ${String(of)}  ${style.quiet(problem?.kind ?? '')}`.trimEnd();
    }),
    ...more(all.length - shown.length),
    '',
  ];
}

function missingRows(all: readonly string[], style: Style): string[] {
  if (all.length === 0) return [];
  const shown = all.slice(0, mostMissing).map(printable).join(', ');
  return [
    style.strong(`Handed in nothing: ${String(all.length)}`),
    ...paragraph(shown, style, '  '),
    ...more(all.length - mostMissing),
    '',
  ];
}

function more(count: number): string[] {
  return count > 0 ? [`  ... and ${String(count)} more`] : [];
}
