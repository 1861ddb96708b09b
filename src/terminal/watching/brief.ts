import { wrapAnsi } from 'fast-wrap-ansi';
import { findingParts } from '../../reporters/finding-rows.js';
import { stepsInWords } from '../../reporters/finding-text.js';
import { grantRows, headOf, printedRows } from '../../reporters/pretty.js';
import type { Style } from '../../style/style.js';
import type { JudgedLesson } from '../../verdict/report.js';
import type { StepVerdict } from '../../verdict/verdict.js';

interface Room {
  readonly style: Style;
  /** In rows. */
  readonly height: number;
  /** Shown below the steps. */
  readonly hint: readonly string[];
}

/** The last check on one screen: the current step in full, the others in one row each. */
export function briefRows(judged: JudgedLesson, { style, height, hint }: Room): string[] {
  const { verdict } = judged;
  const { steps } = verdict;
  const current = currentStep(steps);
  const head = headOf(verdict, style);
  const rowsFor = (details: readonly string[], shown: readonly StepVerdict[]): string[] =>
    [
      verdict.status === 'passed' ? head : `${head}  ${stepsInWords(verdict)}`,
      '',
      ...shown.flatMap((step) => [
        stepRow(step, step === current, style),
        ...(step === current ? details : []),
      ]),
      ...(verdict.status === 'passed' ? closing(judged, style) : []),
      ...(hint.length === 0 ? [] : ['', ...hint]),
    ].flatMap((row) => wrapped(row, style));
  const choices = detailsOf(current, judged, style);
  const alone = rowsFor(choices.at(-1) ?? [], current ? [current] : []);
  const all = [...choices.map((details) => rowsFor(details, steps)), alone];
  const rows = all.find(({ length }) => length <= height) ?? alone.slice(0, height);
  const printed = printedRows(judged, style).flatMap((row) => wrapped(row, style));
  return [...rows, ...fitting(printed, height - rows.length)];
}

function closing(judged: JudgedLesson, style: Style): string[] {
  return [...grantRows(judged, style), '', style.good(`${stepsInWords(judged.verdict)}. Well done.`)];
}

/** The first that fails, else one with advice. */
function currentStep(steps: readonly StepVerdict[]): StepVerdict | undefined {
  return steps.find(({ status }) => status === 'failed') ?? steps.find(({ findings }) => findings.length > 0);
}

/** Only the current step is red: the others may not be written yet. */
function stepRow({ status, title }: StepVerdict, isCurrent: boolean, style: Style): string {
  const { good, bad, quiet, marks } = style;
  const failed = (isCurrent ? bad : quiet)(marks.failed);
  const mark = { passed: good(marks.passed), failed, blocked: quiet(marks.blocked) };
  return `  ${mark[status]} ${title}`;
}

/** From everything to the least, for smaller and smaller windows. */
function detailsOf(current: StepVerdict | undefined, judged: JudgedLesson, style: Style): string[][] {
  const [finding] = current?.findings ?? [];
  if (!finding) return [[]];
  const { source, verdict } = judged;
  const { message, place, frame, fix, why } = findingParts(finding, { source, file: verdict.file }, style);
  const gap = place.length === 0 ? [] : [''];
  const airy = ['', ...message, ...gap, ...place, ...frame, '', ...fix];
  return [
    [...airy, ...(why.length === 0 ? [] : ['', ...why]), ''],
    [...airy, ''],
    [...message, ...place, ...frame, ...fix],
    [...message, ...place, ...fix],
    [...message, ...fix],
  ];
}

function wrapped(row: string, { width }: Style): string[] {
  return wrapAnsi(row, Math.max(20, width), { hard: true, trim: false }).split('\n');
}

/** Too few rows would only show a title. */
const leastPrinted = 3;

function fitting(rows: readonly string[], height: number): readonly string[] {
  if (rows.length <= height) return rows;
  return height < leastPrinted ? [] : [...rows.slice(0, height - 1), '  ...'];
}
