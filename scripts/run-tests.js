// Runs Vitest and says what came of it. What failed is run once more when all else has ended, file by file and on a
// machine that is otherwise idle: tests that drive real terminals and processes may lose their way on one that is
// busy. What passes then is named as unsteady and counts as passed; what fails again has failed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const vitest = join('node_modules', 'vitest', 'vitest.mjs');
const mostUnsteadyFiles = 5; // more than these is no accident

/**
 * @param {string} node the program of Node that runs the tests
 * @param {string[]} paths which tests; none: all
 * @returns {{ passed: number, failed: number, lines: string[] }} counts, and a line for each test that failed
 */
export function runTests(node, paths) {
  const first = runOnce(node, paths);
  const files = [...new Set(first.failures.map(({ file }) => file))];
  if (files.length === 0 || files.length > mostUnsteadyFiles) return summed(first, first.failures);
  process.stdout.write(`Once more, by themselves: ${files.join(', ')}\n`);
  const again = runOnce(node, ['--no-file-parallelism', ...files]);
  return summed(first, again.broken ? first.failures : again.failures);
}

/** @param failed what failed to the last: after a second run of the files in question, what failed in that */
function summed({ passed, failures, broken }, failed) {
  const hasFailed = ({ file, name }) => failed.some((other) => other.file === file && other.name === name);
  return {
    passed: passed + failures.length - failed.length,
    failed: failed.length + (broken ? 1 : 0),
    lines: [
      ...failed.map((failure) => `FAILED  ${told(failure)}`),
      ...failures.filter((failure) => !hasFailed(failure)).map((failure) => `unsteady  ${told(failure)}`),
      ...(broken ? ['FAILED  Vitest itself: its messages are above'] : []),
    ],
  };
}

function told({ file, name, message }) {
  return `${file}: ${name}\n        ${message.split('\n').slice(0, 6).join('\n        ')}`;
}

function runOnce(node, paths) {
  const folder = mkdtempSync(join(tmpdir(), 'oauth-lessons-tests-'));
  const report = join(folder, 'report.json');
  // Dots for people who wait; a line for each file where the output is read afterwards.
  const reporter = process.stdout.isTTY ? 'dot' : 'default';
  const args = [
    vitest,
    'run',
    `--reporter=${reporter}`,
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...paths,
  ];
  const { status } = spawnSync(node, args, { stdio: 'inherit' });
  const { numPassedTests: passed = 0, testResults = [] } = readReport(report);
  rmSync(folder, { recursive: true, force: true });
  const failures = testResults.flatMap(failuresOf);
  return { passed, failures, broken: status !== 0 && failures.length === 0 };
}

/** The tests of a file that failed; a file that cannot even be loaded fails no single test. */
function failuresOf({ name: path, status, message, assertionResults }) {
  const file = relative(process.cwd(), path);
  const tests = assertionResults
    .filter((test) => test.status === 'failed')
    .map(({ fullName, failureMessages }) => ({ file, name: fullName, message: failureMessages.join('\n') }));
  return tests.length === 0 && status === 'failed'
    ? [{ file, name: 'the file itself', message: message ?? '' }]
    : tests;
}

function readReport(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return {};
  }
}
