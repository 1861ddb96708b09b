import { printable } from '../verdict/printable.js';
import { isJudged, type Entry } from '../verdict/report.js';
import type { Tally } from '../verdict/tally.js';
import type { StepVerdict } from '../verdict/verdict.js';
import { problemsOf, stepsInWords } from './finding-text.js';
import type { CreateReporter } from './reporter.js';
import { tallyInWords } from './tally-in-words.js';

/** A summary on GitHub can have 1 MiB. */
const mostRows = 500;

export const markdown: CreateReporter = (setting) => ({
  begin: () => '## oauth-lessons\n\n| | File | Steps | What to do next |\n| :-: | :-- | :-- | :-- |\n',
  each: (entry, soFar) => (isShown(entry, soFar, setting.count) ? `| ${cells(entry).join(' | ')} |\n` : ''),
  end: (tally) => `\n${tallyInWords(tally, setting)}\n\n`,
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

const maxCellLength = 500;

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

function literal(text: string): string {
  return printable(text).replace(/[&<>"'`*_~#|[\]\\:@!$]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);
}
