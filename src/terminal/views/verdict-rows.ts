import { paragraph } from '../../style/paragraph.js';
import type { Style } from '../../style/style.js';
import { printable, printableLines } from '../../verdict/printable.js';
import type { JudgedLesson } from '../../verdict/report.js';
import type { ReportedFinding, StepVerdict } from '../../verdict/verdict.js';

export interface VerdictParts {
  /** The newest last. */
  readonly passed: readonly (readonly string[])[];
  /** The one problem, or else the first advice. */
  readonly problem: readonly string[];
  readonly printed: readonly string[];
  readonly why: readonly string[];
}

export function verdictRows(judged: JudgedLesson, style: Style): string[] {
  const { passed, problem, printed, why } = verdictParts(judged, style);
  return [...passed.flat(), ...problem, ...printed, ...why];
}

/** `isNext`: the step has just come up, so it is not a mistake yet. */
export function verdictParts(judged: JudgedLesson, style: Style, isNext = false): VerdictParts {
  const { steps } = judged.verdict;
  const problem = firstProblem(steps);
  return {
    passed: steps.filter(({ status }) => status === 'passed').map((step) => passedRows(step, judged, style)),
    problem: problem ? problemRows(problem, style, isNext) : adviceRows(steps, style),
    printed: printedRows(judged, style),
    why: problem?.why === undefined ? [] : paragraph(problem.why, style).map(style.quiet),
  };
}

export function firstProblem(steps: readonly StepVerdict[]): ReportedFinding | undefined {
  const failed = steps.find(({ status }) => status === 'failed');
  return failed?.findings.find(({ severity }) => severity === 'problem');
}

function passedRows({ id, title }: StepVerdict, { seen }: JudgedLesson, style: Style): string[] {
  return paragraph(`${style.good(style.marks.passed)} ${printable(seen[id] ?? `${title}.`)}`, style);
}

function problemRows(
  { message, fix, line, column }: ReportedFinding,
  style: Style,
  isNext: boolean,
): string[] {
  const { marks, bad, strong } = style;
  const place =
    line === undefined
      ? ''
      : `Line ${String(line)}${column === undefined ? '' : `, column ${String(column)}`}: `;
  const head = isNext ? `${strong(marks.current)} Next. ` : `${bad(marks.failed)} `;
  return [
    ...paragraph(`${head}${place}${printable(message)}`, style),
    ...paragraph(`${marks.next} ${printable(fix)}`, style),
  ];
}

function adviceRows(steps: readonly StepVerdict[], style: Style): string[] {
  const [advice] = steps.flatMap(({ findings }) => findings);
  if (!advice) return [];
  const text = `Advice: ${printable(advice.message)} ${printable(advice.fix)}`;
  return paragraph(`${style.warn(style.marks.advice)} ${text}`, style);
}

const mostPrinted = 200;

/** Each line after a bar and cut, so that it never looks like ours. */
function printedRows({ printed, printedIsCut }: JudgedLesson, style: Style): string[] {
  if (printed === '') return [];
  const lines = printableLines(printed.replace(/\n$/, ''));
  const rows = lines.slice(0, mostPrinted).map((line) => `${style.quiet(style.marks.bar)} ${line}`);
  const isMore = printedIsCut || lines.length > mostPrinted;
  const more = isMore ? [style.quiet(`${style.marks.bar} ... (more was printed)`)] : [];
  return [style.quiet('Printed by your code:'), ...rows, ...more];
}
