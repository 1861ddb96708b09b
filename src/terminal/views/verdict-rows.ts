import { paragraph } from '../../style/paragraph.js';
import type { Style } from '../../style/style.js';
import { printable, printableLines } from '../../verdict/printable.js';
import type { JudgedLesson } from '../../verdict/report.js';
import type { ReportedFinding, StepVerdict } from '../../verdict/verdict.js';

export interface VerdictParts {
  /** What each newly passed step did, the newest last. */
  readonly passed: readonly (readonly string[])[];
  /** The same in one row, or none. */
  readonly passedBriefly: readonly string[];
  /** The one problem, or else the first advice. */
  readonly problem: readonly string[];
  readonly printed: readonly string[];
  readonly why: readonly string[];
}

/** What is new since the last check. */
export interface VerdictNews {
  /** The ids of steps. */
  readonly newlyPassed: readonly string[];
  /** The step has just come up, so its finding is not a mistake yet. */
  readonly isNext: boolean;
  /** Nothing of a step has no place: it would be a line that is right. */
  readonly hasPlace: boolean;
}

/** With every passed step, for a page. */
export function verdictRows(
  judged: JudgedLesson,
  style: Style,
  news: Omit<VerdictNews, 'newlyPassed'>,
): string[] {
  const newlyPassed = judged.verdict.steps.map(({ id }) => id);
  const { passed, problem, printed, why } = verdictParts(judged, style, { ...news, newlyPassed });
  return [...passed.flat(), ...problem, ...printed, ...why];
}

export function verdictParts(judged: JudgedLesson, style: Style, news: VerdictNews): VerdictParts {
  const { steps } = judged.verdict;
  const problem = firstProblem(steps);
  const passed = steps.filter(({ id, status }) => status === 'passed' && news.newlyPassed.includes(id));
  return {
    passed: passed.map((step) => passedRows(step, judged, style)),
    passedBriefly: briefly(passed, judged, style),
    problem: problem ? problemRows(problem, style, news) : adviceRows(steps, style),
    printed: printedRows(judged, style),
    why: problem?.why === undefined ? [] : paragraph(problem.why, style).map(style.quiet),
  };
}

export function firstProblem(steps: readonly StepVerdict[]): ReportedFinding | undefined {
  const failed = steps.find(({ status }) => status === 'failed');
  return failed?.findings.find(({ severity }) => severity === 'problem');
}

function passedRows({ id, title }: StepVerdict, { seen }: JudgedLesson, style: Style): string[] {
  const row = `${style.marks.passed} ${printable(seen[id] ?? `${title}.`)}`;
  return paragraph(row, style).map(style.good);
}

function briefly(passed: readonly StepVerdict[], judged: JudgedLesson, style: Style): string[] {
  const [first, ...others] = passed;
  if (!first) return [];
  if (others.length === 0) return passedRows(first, judged, style).slice(0, 1);
  const titles = passed.map(({ title }) => printable(title)).join(', ');
  return [style.good(`${style.marks.passed} ${String(passed.length)} steps pass: ${titles}`)];
}

function problemRows(
  { message, fix, line, column }: ReportedFinding,
  style: Style,
  { isNext, hasPlace }: Pick<VerdictNews, 'isNext' | 'hasPlace'>,
): string[] {
  const { marks, bad, strong } = style;
  const where = hasPlace && line !== undefined ? [`line ${String(line)}`] : [];
  if (where.length > 0 && column !== undefined) where.push(`column ${String(column)}`);
  const head = isNext
    ? `${strong(`${marks.current} ${['Next', ...where].join(', ')}:`)} `
    : `${bad(marks.failed)} ${where.length > 0 ? `${where.join(', ').replace('l', 'L')}: ` : ''}`;
  return [
    ...paragraph(`${head}${printable(message)}`, style),
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
