import { printable } from '../verdict/printable.js';
import { isJudged, type Entry } from '../verdict/report.js';
import type { Tally } from '../verdict/tally.js';
import type { StepVerdict } from '../verdict/verdict.js';
import { problemsOf, stepsInWords } from './finding-text.js';
import type { CreateReporter } from './reporter.js';
import { tallyInWords } from './tally-in-words.js';

/** The summary of a step on GitHub may hold 1 MiB: where there are more files, those that pass get no row. */
const mostRows = 500;

/** A table for people, for the summary of a run on GitHub or for a comment: each file, and what to do next. */
export const markdown: CreateReporter = ({ count }) => ({
  begin: () => '## oauth-lessons\n\n| | File | Steps | What to do next |\n| :-: | :-- | :-- | :-- |\n',
  each: (entry, soFar) => (isShown(entry, soFar, count) ? `| ${cells(entry).join(' | ')} |\n` : ''),
  end: (tally) => `\n${tallyInWords(tally)}\n\n`,
});

function isShown({ verdict }: Entry, { failed, unjudged }: Tally, count: number): boolean {
  if (count <= mostRows) return true;
  return verdict.status !== 'passed' && failed + unjudged < mostRows;
}

const signs = { passed: '✅', failed: '❌', unjudged: '⚠️' } as const;

function cells(entry: Entry): string[] {
  const { verdict } = entry;
  const head = [signs[verdict.status], code(verdict.file)];
  if (isJudged(entry)) return [...head, stepsInWords(verdict), firstProblem(entry.verdict.steps)];
  const { message, fix } = entry.verdict.reason;
  return [...head, 'not judged', [message, fix].map(prose).join(' ')];
}

function firstProblem(steps: readonly StepVerdict[]): string {
  const failed = steps.find(({ status }) => status === 'failed');
  const [problem] = problemsOf(failed?.findings ?? []);
  if (!failed || !problem) return '';
  const { line, message, fix } = problem;
  const place = line === undefined ? '' : `line ${String(line)}: `;
  return `**${literal(failed.title)}**, ${place}${prose(message)} ${prose(fix)}`;
}

/** In characters; our own sentences stay below it, but what they quote may not. */
const maxCellLength = 500;

/** Our sentences set code between backticks. */
function prose(text: string): string {
  return cut(text)
    .split('`')
    .map((part, index) => (index % 2 === 0 ? literal(part) : code(part)))
    .join('');
}

function code(text: string): string {
  return text === '' ? '' : `<code>${literal(text)}</code>`;
}

function cut(text: string): string {
  return text.length > maxCellLength ? `${text.slice(0, maxCellLength)}…` : text;
}

/** Nothing in a text from outside means anything to Markdown or HTML: what could is written by its number. */
function literal(text: string): string {
  return printable(text).replace(/[&<>"'`*_~#|[\]\\:@!$]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
