import { paragraph } from '../../style/paragraph.js';
import type { Style } from '../../style/style.js';
import { printable, printableLines } from '../../verdict/printable.js';
import type { JudgedLesson } from '../../verdict/report.js';
import type { ReportedFinding, StepVerdict } from '../../verdict/verdict.js';

/** What a save was found to be, in the parts in which it is told. */
export interface VerdictParts {
  /** What each passed step saw, the latest last. */
  readonly passed: readonly (readonly string[])[];
  /** The one problem, where it is and what to do; or else the first advice. */
  readonly problem: readonly string[];
  /** What the learner's own code printed. */
  readonly printed: readonly string[];
  /** What the problem would open on a real server. */
  readonly why: readonly string[];
}

/** A verdict to be read at leisure: all of it. */
export function verdictRows(judged: JudgedLesson, style: Style): string[] {
  const { passed, problem, printed, why } = verdictParts(judged, style);
  return [...passed.flat(), ...problem, ...printed, ...why];
}

/** `isNext`: the step of the problem only came up with this save, so nobody has done anything wrong there. */
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

/** The finding that the learner should look at now. */
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

/** More of it than this is no help in a terminal, in lines. */
const mostPrinted = 200;

/** Said to be the learner's, each line behind a bar, and cut at the width: no line of theirs looks like one of ours. */
function printedRows({ printed, printedIsCut }: JudgedLesson, style: Style): string[] {
  if (printed === '') return [];
  const lines = printableLines(printed.replace(/\n$/, ''));
  const rows = lines.slice(0, mostPrinted).map((line) => `${style.quiet(style.marks.bar)} ${line}`);
  const isMore = printedIsCut || lines.length > mostPrinted;
  const more = isMore ? [style.quiet(`${style.marks.bar} ... (more was printed)`)] : [];
  return [style.quiet('Printed by your code:'), ...rows, ...more];
}
