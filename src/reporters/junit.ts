import { printable, printableLines } from '../verdict/printable.js';
import { isJudged, type Entry, type JudgedLesson } from '../verdict/report.js';
import type { StepVerdict, UnjudgedVerdict } from '../verdict/verdict.js';
import { adviceOf, findingLines, problemsOf } from './finding-text.js';
import type { CreateReporter } from './reporter.js';

/** As Jenkins and GitLab read it (`test/reporters/junit.xsd`): the totals come first. */
export const junit: CreateReporter = ({ startedAt = new Date(0) }) => {
  const suites: Suite[] = [];
  return {
    each: (entry) => {
      suites.push(suiteOf(entry, startedAt));
      return '';
    },
    end: () => {
      const total = (name: keyof Suite['counts']): number => sum(suites.map(({ counts }) => counts[name]));
      const attributes = {
        name: 'oauth-lessons',
        tests: total('tests'),
        failures: total('failures'),
        errors: total('errors'),
        time: seconds(sum(suites.map(({ ms }) => ms))),
      };
      return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites${written(attributes)}>`,
        ...suites.flatMap(({ rows }) => rows),
        '</testsuites>\n',
      ].join('\n');
    },
  };
};

interface Suite {
  readonly counts: Readonly<Record<'tests' | 'failures' | 'errors', number>>;
  readonly ms: number;
  readonly rows: readonly string[];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3);
}

function suiteOf(entry: Entry, startedAt: Date): Suite {
  const { id, file, steps } = entry.verdict;
  const count = (status: StepVerdict['status']): number =>
    steps.filter((step) => step.status === status).length;
  const isUnjudged = entry.verdict.status === 'unjudged';
  const { ms = 0 } = entry;
  const counts = {
    tests: isUnjudged ? 1 : steps.length,
    failures: count('failed'),
    errors: isUnjudged ? 1 : 0,
  };
  const attributes = {
    name: `${id}: ${file}`,
    file,
    ...counts,
    skipped: count('blocked'),
    time: seconds(ms),
    timestamp: startedAt.toISOString().slice(0, 19), // the schemas allow neither fractions nor time zones
  };
  // Steps are not timed: each gets an equal share.
  const share = seconds(ms / counts.tests);
  const rows = [
    `  <testsuite${written(attributes)}>`,
    ...(isJudged(entry) ? judgedCases(entry, share) : unjudgedCase(entry.verdict, share)),
    '  </testsuite>',
  ];
  return { counts, ms, rows };
}

function judgedCases(judged: JudgedLesson, time: string): string[] {
  const { verdict, printed } = judged;
  return [
    ...verdict.steps.flatMap((step) => stepCase(step, judged, time)),
    ...(printed === '' ? [] : [output(printedLines(judged), '    ')]),
  ];
}

function stepCase(step: StepVerdict, { verdict }: JudgedLesson, time: string): string[] {
  const { file } = verdict;
  const advice = adviceOf(step.findings).flatMap((finding) => findingLines(finding, file));
  const inner = [...outcome(step, file), ...(advice.length === 0 ? [] : [output(advice, '      ')])];
  return testCase({ name: step.title, ...named(verdict), time }, inner);
}

function outcome(step: StepVerdict, file: string): string[] {
  if (step.status === 'blocked')
    return [`      <skipped${written({ message: 'judged when the steps before it pass' })}/>`];
  return problemsOf(step.findings).map((finding) => {
    const text = lines(findingLines(finding, file));
    return `      <failure${written({ type: finding.kind, message: finding.message })}>${text}</failure>`;
  });
}

function unjudgedCase(verdict: UnjudgedVerdict, time: string): string[] {
  const { message, fix } = verdict.reason;
  const text = lines([message, fix].map(printable));
  const error = `      <error${written({ type: 'unjudged', message })}>${text}</error>`;
  return testCase({ name: 'Read and run the file', ...named(verdict), time }, [error]);
}

/** Jenkins reads everything before the last dot as a package. */
function named({ id, file }: { readonly id: string; readonly file: string }): { classname: string } {
  return { classname: `${id}.${file.replaceAll('.', '_')}` };
}

function testCase(attributes: Attributes, inner: readonly string[]): string[] {
  const start = `    <testcase${written(attributes)}`;
  return inner.length === 0 ? [`${start}/>`] : [`${start}>`, ...inner, '    </testcase>'];
}

function printedLines({ printed, printedIsCut }: JudgedLesson): string[] {
  return [...printableLines(printed.replace(/\n$/, '')), ...(printedIsCut ? ['… (more was printed)'] : [])];
}

function output(texts: readonly string[], indent: string): string {
  return `${indent}<system-out>${lines(texts)}</system-out>`;
}

function lines(texts: readonly string[]): string {
  return texts.map(escaped).join('\n');
}

type Attributes = Readonly<Record<string, string | number>>;

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(printable(String(value)))}"`)
    .join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
