import { codeSentence } from '../style/code-frame.js';
import { paragraph } from '../style/paragraph.js';
import type { Style } from '../style/style.js';
import { printable, printableLines } from '../verdict/printable.js';
import { isJudged, type Entry, type JudgedLesson } from '../verdict/report.js';
import type { GrantVerdict, ReportedFinding, StepVerdict } from '../verdict/verdict.js';
import { helpRows, savedRows } from './closing-rows.js';
import { stepsInWords } from './finding-text.js';
import type { Setting } from './reporter.js';

/** The report for screen readers: the result first, then one sentence after another. */
export function sentenceRows(entry: Entry, setting: Setting): string[] {
  const { count, style } = setting;
  const { id, file } = entry.verdict;
  const what = `Lesson ${id}, file ${printable(file)}`;
  const more = count === 1 ? [] : [''];
  if (isJudged(entry))
    return [
      ...paragraph(`${what}: ${stepsInWords(entry.verdict)}.`, style),
      ...(isAllSaid(entry, count) ? [] : [...judgedRows(entry, setting), ...more]),
    ];
  const { message, fix } = entry.verdict.reason;
  const sentences = [`${what}: could not be judged.`, printable(message), printable(fix)];
  return [...sentences.flatMap((sentence) => paragraph(sentence, style)), ...more];
}

/** Of many files, those that pass take one sentence each. */
function isAllSaid({ verdict: { status, steps, remark } }: JudgedLesson, count: number): boolean {
  return (
    count > 1 &&
    status === 'passed' &&
    remark === undefined &&
    steps.every(({ findings }) => findings.length === 0)
  );
}

function judgedRows(judged: JudgedLesson, setting: Setting): string[] {
  const { style } = setting;
  const { steps, status, remark } = judged.verdict;
  const closing =
    status === 'passed'
      ? ['Well done.']
      : [
          ...paragraph('Fix the first step that fails, then check again.', style),
          ...helpRows(judged, setting),
        ];
  return [
    ...steps.flatMap((step, index) => ['', ...stepRows(step, index, { judged, style })]),
    ...printedRows(judged),
    ...grantRows(judged, style),
    '',
    ...closing,
    ...(remark === undefined ? [] : paragraph(printable(remark), style)),
  ];
}

const outcomes = { passed: 'passes', failed: 'fails', blocked: 'is judged when the steps before it pass' };

function stepRows(
  { id, title, status, findings }: StepVerdict,
  index: number,
  { judged, style }: { readonly judged: JudgedLesson; readonly style: Style },
): string[] {
  const seen = judged.seen[id];
  return [
    ...paragraph(`Step ${String(index + 1)}, ${title}, ${outcomes[status]}.`, style),
    ...(seen === undefined ? [] : paragraph(printable(seen), style)),
    ...findings.flatMap((finding) => findingRows(finding, judged, style)),
  ];
}

function findingRows(
  { kind, severity, line, column, message, fix, why }: ReportedFinding,
  { source }: JudgedLesson,
  style: Style,
): string[] {
  const advice = severity === 'advice' ? 'Advice: ' : '';
  return [
    ...paragraph(`${advice}${printable(message)}`, style),
    ...(line === undefined ? [] : [codeSentence(source, { line, column: column ?? 1 }, style)]),
    ...paragraph(`Fix: ${printable(fix)}`, style),
    ...(why === undefined ? [] : paragraph(why, style)),
    ...paragraph(`Kind: ${kind}.`, style),
  ];
}

const mostPrinted = 20;

function printedRows({ printed, printedIsCut }: JudgedLesson): string[] {
  if (printed === '') return [];
  const lines = printableLines(printed.replace(/\n$/, ''));
  const isCut = lines.length > mostPrinted || printedIsCut;
  return [
    '',
    'Your code printed:',
    ...lines.slice(0, mostPrinted),
    isCut ? 'It printed more, which is left out here.' : 'Your code printed no more.',
  ];
}

function grantRows(judged: JudgedLesson, style: Style): string[] {
  const { grants, grantsLeftOut } = judged.verdict;
  if (grants.length === 0) return [];
  return [
    '',
    ...grants.flatMap((grant) => paragraph(grantSentence(grant), style)),
    ...(grantsLeftOut === undefined ? [] : [`${String(grantsLeftOut)} more grants were not tried.`]),
    ...savedRows(judged, style),
  ];
}

function grantSentence({ grant, status, clientId, username }: GrantVerdict): string {
  const how = status === 'granted' ? 'issued' : 'refused';
  return `The real server ${how} a token to ${printable(clientId)} for ${printable(username)}, with ${grant}.`;
}
