import { paragraph } from '../style/paragraph.js';
import type { Style } from '../style/style.js';
import { printable, printableLines } from '../verdict/printable.js';
import { isJudged, type Entry, type JudgedLesson } from '../verdict/report.js';
import type { FileVerdict, GrantVerdict, StepVerdict } from '../verdict/verdict.js';
import { createClass, fewFiles } from './class/overview.js';
import { summaryRows } from './class/summary-rows.js';
import { helpRows, savedRows } from './closing-rows.js';
import { stepsInWords } from './finding-text.js';
import { findingParts, type FindingParts } from './finding-rows.js';
import { isolationNote } from './isolation-note.js';
import type { CreateReporter, Setting } from './reporter.js';
import { sentenceRows } from './sentences.js';
import { tallyInWords } from './tally-in-words.js';

/** With many files, those that pass take one row each. With `--plain` it has sentences instead of drawings. */
export const pretty: CreateReporter = (setting) => {
  const { count, style } = setting;
  const rowsOf = style.inSentences ? sentenceRows : count === 1 ? entryRows : oneOfMany;
  const whole = createClass();
  const isolation = isolationNote();
  const each = (entry: Entry): string => {
    if (count > fewFiles) whole.add(entry);
    isolation.add(entry);
    return text([...rowsOf(entry, setting), ...(count === 1 ? isolation.rows() : [])]);
  };
  if (count === 1) return { each };
  return {
    each,
    end: (tally) => {
      const closing = [tallyInWords(tally, setting), ...isolation.rows()];
      return text(count > fewFiles ? ['', ...summaryRows(whole.overview(), style), ...closing] : closing);
    },
  };
};

function text(rows: readonly string[]): string {
  return `${rows.join('\n')}\n`;
}

function oneOfMany(entry: Entry, setting: Setting): string[] {
  const { verdict } = entry;
  const { style } = setting;
  if (!isJudged(entry)) return [...entryRows(entry, setting), ''];
  const mark = verdict.status === 'passed' ? style.good(style.marks.passed) : style.bad(style.marks.failed);
  const head = `${mark} ${headOf(verdict, style)}`;
  const isAllSaid =
    verdict.status === 'passed' &&
    verdict.remark === undefined &&
    verdict.steps.every(({ findings }) => findings.length === 0);
  return isAllSaid ? [head] : [head, '', ...lessonRows(entry, setting), ''];
}

function entryRows(entry: Entry, setting: Setting): string[] {
  const { style } = setting;
  if (isJudged(entry)) return [headOf(entry.verdict, style), '', ...lessonRows(entry, setting)];
  const { message, fix } = entry.verdict.reason;
  const indent = '      ';
  return [
    `${style.warn(style.marks.unjudged)} ${headOf(entry.verdict, style)}`,
    '',
    ...paragraph(printable(message), style, indent),
    '',
    ...paragraph(`${style.marks.next} ${printable(fix)}`, style, indent),
  ];
}

export function headOf({ id, file }: FileVerdict, style: Style): string {
  return `${style.strong(id)}  ${style.quiet(printable(file))}`;
}

function lessonRows(judged: JudgedLesson, setting: Setting): string[] {
  const { verdict } = judged;
  const { style } = setting;
  return [
    ...verdict.steps.flatMap((step) => stepRows(step, judged, style)),
    ...printedRows(judged, style),
    ...grantRows(judged, style),
    '',
    ...closing(judged, setting),
    ...(verdict.remark === undefined ? [] : paragraph(printable(verdict.remark), style)),
  ];
}

function stepRows(step: StepVerdict, { source, seen, verdict }: JudgedLesson, style: Style): string[] {
  const { marks } = style;
  const told = seen[step.id];
  const head = {
    passed: style.good(marks.passed),
    failed: style.bad(marks.failed),
    blocked: style.quiet(marks.blocked),
  }[step.status];
  const note = step.status === 'blocked' ? style.quiet('  (judged when the steps before it pass)') : '';
  return [
    `  ${head} ${step.title}${note}`,
    ...(told === undefined ? [] : paragraph(printable(told), style, '      ')),
    ...step.findings.flatMap((finding) =>
      findingRows(findingParts(finding, { source, file: verdict.file }, style)),
    ),
  ];
}

function findingRows(parts: FindingParts): string[] {
  const { message, place, frame, fix, why } = parts;
  return [
    '',
    ...message,
    ...(place.length === 0 ? [] : ['', ...place, ...frame]),
    '',
    ...fix,
    ...(why.length === 0 ? [] : ['', ...why]),
    '',
  ];
}

export function printedRows({ printed, printedIsCut }: JudgedLesson, style: Style): string[] {
  if (printed === '') return [];
  const lines = printableLines(printed.replace(/\n$/, ''));
  const shown = lines.slice(0, 20);
  const rest = lines.length - shown.length;
  const more = rest > 0 || printedIsCut ? [style.quiet(`  ${style.marks.bar} ... (more was printed)`)] : [];
  return [
    '',
    '  Printed by your code:',
    ...shown.map((line) => `  ${style.quiet(style.marks.bar)} ${line}`),
    ...more,
  ];
}

export function grantRows(judged: JudgedLesson, style: Style): string[] {
  const { grants, grantsLeftOut } = judged.verdict;
  if (grants.length === 0) return [];
  const saved = savedRows(judged, style, '  ');
  return [
    '',
    '  The real server issued tokens through your function:',
    ...grants.map((grant) => grantRow(grant, style)),
    ...(grantsLeftOut === undefined ? [] : [`  ... and ${String(grantsLeftOut)} more that were not tried.`]),
    ...(saved.length > 0 ? ['', ...saved] : []),
  ];
}

function grantRow({ grant, status, clientId, username }: GrantVerdict, style: Style): string {
  const mark = status === 'granted' ? style.good(style.marks.passed) : style.bad(style.marks.failed);
  return `  ${mark} ${grant.padEnd(18)}  ${printable(clientId)} for ${printable(username)}`;
}

function closing(judged: JudgedLesson, setting: Setting): string[] {
  const { style } = setting;
  const count = `${stepsInWords(judged.verdict)}.`;
  if (judged.verdict.status === 'passed') return [style.good(`${count} Well done.`)];
  const next = `${count} Fix the first step marked ${style.bad(style.marks.failed)}, then check again.`;
  return [...paragraph(next, style), ...helpRows(judged, setting)];
}
