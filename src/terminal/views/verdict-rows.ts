import { paragraph } from '../../style/paragraph.js';
import type { Style } from '../../style/style.js';
import { printable, printableLines } from '../../verdict/printable.js';
import type { JudgedLesson } from '../../verdict/report.js';
import type { ReportedFinding, StepVerdict } from '../../verdict/verdict.js';

/** What the last save was found to be: what passes, the first problem, where it is and what to do. */
export function verdictRows({ verdict, printed }: JudgedLesson, style: Style): string[] {
  const problem = firstProblem(verdict.steps);
  return [
    ...passedRow(verdict.steps, style),
    ...(problem ? problemRows(problem, style) : adviceRows(verdict.steps, style)),
    ...printedRow(printed, style),
  ];
}

/** The finding that the learner should look at now. */
export function firstProblem(steps: readonly StepVerdict[]): ReportedFinding | undefined {
  const failed = steps.find(({ status }) => status === 'failed');
  return failed?.findings.find(({ severity }) => severity === 'problem');
}

/** What the problem would open on a real server; nothing where there is no more to say than what is wrong. */
export function whyRows({ verdict }: JudgedLesson, style: Style): string[] {
  const why = firstProblem(verdict.steps)?.why;
  return why === undefined ? [] : paragraph(why, style).map(style.quiet);
}

function passedRow(steps: readonly StepVerdict[], style: Style): string[] {
  const titles = steps.filter(({ status }) => status === 'passed').map(({ title }) => title);
  return titles.length === 0
    ? []
    : paragraph(style.good(`${style.marks.passed} ${titles.join(', ')}`), style);
}

function problemRows({ message, fix, line, column }: ReportedFinding, style: Style): string[] {
  const where =
    line === undefined
      ? ''
      : `Line ${String(line)}${column === undefined ? '' : `, column ${String(column)}`}: `;
  return [
    ...paragraph(`${style.bad(style.marks.failed)} ${where}${printable(message)}`, style),
    ...paragraph(`${style.marks.next} ${printable(fix)}`, style),
  ];
}

function adviceRows(steps: readonly StepVerdict[], style: Style): string[] {
  const advice = steps.flatMap(({ findings }) => findings)[0];
  return advice
    ? paragraph(
        `${style.warn(style.marks.advice)} Advice: ${printable(advice.message)} ${printable(advice.fix)}`,
        style,
      )
    : [];
}

function printedRow(printed: string, style: Style): string[] {
  if (printed === '') return [];
  const lines = printableLines(printed.replace(/\n$/, ''));
  const shown = lines.slice(0, 3).map((line) => `${style.marks.bar} ${line}`.slice(0, style.width));
  return [
    style.quiet('Printed by your code:'),
    ...shown,
    ...(lines.length > 3 ? [style.quiet(`${style.marks.bar} …`)] : []),
  ];
}
