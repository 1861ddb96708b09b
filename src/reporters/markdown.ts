import { isJudged, type Entry } from '../verdict/report.js';
import type { Tally } from '../verdict/tally.js';
import type { StepVerdict } from '../verdict/verdict.js';
import { createClass, fewFiles } from './class/overview.js';
import { summaryMarkdown } from './class/summary-markdown.js';
import { problemsOf, stepsInWords } from './finding-text.js';
import { isolationNote } from './isolation-note.js';
import { code, literal, prose } from './markdown-text.js';
import type { CreateReporter } from './reporter.js';
import { tallyInWords } from './tally-in-words.js';

/** A summary on GitHub can have 1 MiB. */
const mostRows = 500;

export const markdown: CreateReporter = (setting) => {
  const { count } = setting;
  const whole = createClass();
  const isolation = isolationNote();
  const rows: string[] = [];
  return {
    begin: () => '## oauth-lessons\n\n',
    each: (entry, soFar) => {
      whole.add(entry);
      isolation.add(entry);
      if (isShown(entry, soFar, count)) rows.push(`| ${cells(entry).join(' | ')} |\n`);
      return '';
    },
    end: (tally) => {
      const files = `| | File | Steps | What to do next |\n| :-: | :-- | :-- | :-- |\n${rows.join('')}`;
      const closing = [tallyInWords(tally, setting), ...isolation.rows()].join('\n');
      if (count <= fewFiles) return `${files}\n${closing}\n\n`;
      const folded = `<details><summary>All files</summary>\n\n${files}\n</details>`;
      return `${closing}\n\n${summaryMarkdown(whole.overview())}\n${folded}\n\n`;
    },
  };
};

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
