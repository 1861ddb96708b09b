import { codeFrame } from '../style/code-frame.js';
import { paragraph } from '../style/paragraph.js';
import type { Style } from '../style/style.js';
import { printable, printableLines } from '../verdict/printable.js';
import { isJudged, type Entry, type JudgedLesson } from '../verdict/report.js';
import type { FileVerdict, GrantVerdict, ReportedFinding, StepVerdict } from '../verdict/verdict.js';
import { stepsInWords } from './finding-text.js';
import type { CreateReporter } from './reporter.js';
import { tallyInWords } from './tally-in-words.js';

/** With many files, those that pass take one row each. */
export const pretty: CreateReporter = ({ style, count }) => {
  if (count === 1) return { each: (entry) => text(entryRows(entry, style)) };
  return {
    each: (entry) => text(oneOfMany(entry, style)),
    end: (tally) => text([tallyInWords(tally)]),
  };
};

function text(rows: readonly string[]): string {
  return `${rows.join('\n')}\n`;
}

function oneOfMany(entry: Entry, style: Style): string[] {
  const { verdict } = entry;
  if (!isJudged(entry)) return [...entryRows(entry, style), ''];
  const mark = verdict.status === 'passed' ? style.good(style.marks.passed) : style.bad(style.marks.failed);
  const head = `${mark} ${headOf(verdict, style)}`;
  const isAllSaid =
    verdict.status === 'passed' && verdict.steps.every(({ findings }) => findings.length === 0);
  return isAllSaid ? [head] : [head, '', ...lessonRows(entry, style), ''];
}

function entryRows(entry: Entry, style: Style): string[] {
  if (isJudged(entry)) return [headOf(entry.verdict, style), '', ...lessonRows(entry, style)];
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

function headOf({ id, file }: FileVerdict, style: Style): string {
  return `${style.strong(id)}  ${style.quiet(printable(file))}`;
}

function lessonRows(judged: JudgedLesson, style: Style): string[] {
  const { verdict } = judged;
  return [
    ...verdict.steps.flatMap((step) => stepRows(step, judged, style)),
    ...printedRows(judged, style),
    ...grantRows(judged, style),
    '',
    ...closing(judged, style),
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
    ...step.findings.flatMap((finding) => findingRows(finding, { source, file: verdict.file }, style)),
  ];
}

function findingRows(
  finding: ReportedFinding,
  { source, file }: { readonly source: string; readonly file: string },
  style: Style,
): string[] {
  const { line, column, message, fix, why, severity } = finding;
  const indent = '      ';
  const mark = severity === 'advice' ? `${style.warn(style.marks.advice)} Advice: ` : '';
  return [
    '',
    ...paragraph(`${mark}${printable(message)}`, style, indent),
    ...(line === undefined
      ? []
      : [
          '',
          // On its own row, for the problem matchers of editors.
          `${indent}${printable(file)}:${String(line)}:${String(column ?? 1)}`,
          ...codeFrame(source, { line, column: column ?? 1 }, style, indent),
        ]),
    '',
    ...paragraph(`${style.marks.next} ${printable(fix)}`, style, indent),
    ...(why === undefined ? [] : ['', ...paragraph(why, style, indent).map(style.quiet)]),
    '',
  ];
}

function printedRows({ printed, printedIsCut }: JudgedLesson, style: Style): string[] {
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

function grantRows({ verdict, savedTo }: JudgedLesson, style: Style): string[] {
  const { grants, grantsLeftOut, saved, notSaved } = verdict;
  if (grants.length === 0) return [];
  const count = saved.length === 1 ? '1 token' : `${String(saved.length)} tokens`;
  const kept =
    savedTo === undefined
      ? 'Nothing was saved.'
      : `${count} saved in ${style.code(printable(savedTo))}. The server accepts each of them.`;
  return [
    '',
    '  The real server issued tokens through your function:',
    ...grants.map((grant) => grantRow(grant, style)),
    ...(grantsLeftOut === undefined ? [] : [`  ... and ${String(grantsLeftOut)} more that were not tried.`]),
    '',
    `  ${kept}`,
    ...(notSaved
      ? [
          ...paragraph(printable(notSaved.message), style, '  '),
          ...paragraph(`${style.marks.next} ${printable(notSaved.fix)}`, style, '  '),
        ]
      : []),
  ];
}

function grantRow({ grant, status, clientId, username }: GrantVerdict, style: Style): string {
  const mark = status === 'granted' ? style.good(style.marks.passed) : style.bad(style.marks.failed);
  return `  ${mark} ${grant.padEnd(18)}  ${printable(clientId)} for ${printable(username)}`;
}

function closing({ verdict }: JudgedLesson, style: Style): string[] {
  const count = `${stepsInWords(verdict)}.`;
  if (verdict.status === 'passed') return [style.good(`${count} Well done.`)];
  return [
    `${count} Fix the first step marked ${style.bad(style.marks.failed)}, then check again; \`oauth-lessons hint\` helps.`,
  ];
}
