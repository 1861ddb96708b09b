import { printable } from '../verdict/printable.js';
import { isJudged, type Entry, type JudgedLesson } from '../verdict/report.js';
import { statusOf, type Tally } from '../verdict/tally.js';
import type { ReportedFinding, StepVerdict } from '../verdict/verdict.js';
import type { CreateReporter, Setting } from './reporter.js';
import { tallyInWords } from './tally-in-words.js';

export const github: CreateReporter = (setting) => {
  const { inRepository } = setting;
  let count = 0;
  return {
    each: (entry) => {
      const all = annotations(entry, inRepository);
      const shown = all.slice(0, Math.max(0, mostAnnotations - count));
      count += all.length;
      return shown.join('');
    },
    end: (tally) => leftOut(count) + closing(tally, setting),
  };
};

/** GitHub shows at most ten errors and ten warnings of a step. */
const mostAnnotations = 10;

function leftOut(count: number): string {
  const more = count - mostAnnotations;
  if (more <= 0) return '';
  const text = `${String(more)} more ${more === 1 ? 'finding is' : 'findings are'} in the log and in the summary.`;
  return command('notice', { title: 'oauth-lessons' }, [text]);
}

type InRepository = Setting['inRepository'];

function annotations(entry: Entry, inRepository: InRepository): string[] {
  if (isJudged(entry))
    return entry.verdict.steps.flatMap((step) =>
      step.findings.map((finding) => annotation(finding, step, entry, inRepository)),
    );
  const { id, file, reason } = entry.verdict;
  const place = placeOf(file, inRepository);
  return [command('error', { ...place, title: `${id}: not judged` }, [reason.message, reason.fix])];
}

function annotation(
  { severity, message, fix, line, column }: ReportedFinding,
  { title }: StepVerdict,
  { verdict: { id, file } }: JudgedLesson,
  inRepository: InRepository,
): string {
  const place = {
    ...placeOf(file, inRepository),
    line: line ?? 1,
    ...(column !== undefined && { col: column }),
  };
  const level = severity === 'problem' ? 'error' : 'warning';
  return command(level, { ...place, title: `${id}: ${title}` }, [message, fix]);
}

/** GitHub can show only files of the repository. */
function placeOf(file: string, inRepository: InRepository): { file: string } {
  return { file: inRepository(file) ?? file };
}

function closing(tally: Tally, setting: Setting): string {
  if (setting.count < 2) return '';
  const level = statusOf(tally, setting.count) === 'passed' ? 'notice' : 'warning';
  return command(level, { title: 'oauth-lessons' }, [tallyInWords(tally, setting)]);
}

type Level = 'error' | 'warning' | 'notice';

function command(
  level: Level,
  properties: Readonly<Record<string, string | number>>,
  lines: readonly string[],
): string {
  const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${level} ${written.join(',')}::${data(lines.map(printable).join('\n'))}\n`;
}

function data(text: string): string {
  return text.replace(/[%\r\n]/g, (sign) => encodeURIComponent(sign));
}

function property(text: string): string {
  return printable(text).replace(/[%\r\n:,]/g, (sign) => encodeURIComponent(sign));
}
