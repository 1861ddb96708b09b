import { printable, printableLines } from '../verdict/printable.js';
import { isJudged, type Entry, type JudgedLesson } from '../verdict/report.js';
import type { StepVerdict, UnjudgedVerdict } from '../verdict/verdict.js';
import { adviceOf, findingLines, problemsOf } from './finding-text.js';
import type { CreateReporter } from './reporter.js';

/** JUnit's XML, as Jenkins and GitLab read it: a suite a file, a case a step. `test/reporters/junit.xsd` describes it. */
export const junit: CreateReporter = () => ({
  begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="oauth-lessons">\n',
  each: (entry) => `${suite(entry).join('\n')}\n`,
  end: () => '</testsuites>\n',
});

function suite(entry: Entry): string[] {
  const { id, file, steps } = entry.verdict;
  const count = (status: StepVerdict['status']): number =>
    steps.filter((step) => step.status === status).length;
  const isUnjudged = entry.verdict.status === 'unjudged';
  const attributes = {
    name: `${id}: ${file}`,
    file,
    tests: isUnjudged ? 1 : steps.length,
    failures: count('failed'),
    errors: isUnjudged ? 1 : 0,
    skipped: count('blocked'),
  };
  return [
    `  <testsuite${written(attributes)}>`,
    ...(isJudged(entry) ? judgedCases(entry) : unjudgedCase(entry.verdict)),
    '  </testsuite>',
  ];
}

function judgedCases(judged: JudgedLesson): string[] {
  const { verdict, printed } = judged;
  return [
    ...verdict.steps.flatMap((step) => stepCase(step, judged)),
    ...(printed === '' ? [] : [output(printedLines(judged), '    ')]),
  ];
}

function stepCase(step: StepVerdict, { verdict }: JudgedLesson): string[] {
  const { file } = verdict;
  const advice = adviceOf(step.findings).flatMap((finding) => findingLines(finding, file));
  const inner = [...outcome(step, file), ...(advice.length === 0 ? [] : [output(advice, '      ')])];
  return testCase({ name: step.title, ...named(verdict) }, inner);
}

function outcome(step: StepVerdict, file: string): string[] {
  if (step.status === 'blocked')
    return [`      <skipped${written({ message: 'comes when the steps before it are right' })}/>`];
  return problemsOf(step.findings).map((finding) => {
    const text = lines(findingLines(finding, file));
    return `      <failure${written({ type: finding.kind, message: finding.message })}>${text}</failure>`;
  });
}

function unjudgedCase(verdict: UnjudgedVerdict): string[] {
  const { message, fix } = verdict.reason;
  const text = lines([message, fix].map(printable));
  const error = `      <error${written({ type: 'unjudged', message })}>${text}</error>`;
  return testCase({ name: 'Read and run the file', ...named(verdict) }, [error]);
}

/** Jenkins takes what stands before the last dot for a package: that is the lesson, and no other dot may stand there. */
function named({ id, file }: { readonly id: string; readonly file: string }): {
  classname: string;
  file: string;
} {
  return { classname: `${id}.${file.replaceAll('.', '_')}`, file };
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
