import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const vitest = join('node_modules', 'vitest', 'vitest.mjs');

/**
 * @param {string} node the Node that runs the tests
 * @param {string[]} paths empty: all tests
 * @returns {{ passed: number, failed: number, lines: string[] }} with a line for each failed test
 */
export function runTests(node, paths) {
  const folder = mkdtempSync(join(tmpdir(), 'oauth-lessons-tests-'));
  const report = join(folder, 'report.json');
  const reporter = process.stdout.isTTY ? 'dot' : 'default';
  const args = ['run', `--reporter=${reporter}`, '--reporter=json', `--outputFile.json=${report}`, ...paths];
  const { status } = spawnSync(node, [vitest, ...args], { stdio: 'inherit' });
  const { numPassedTests: passed = 0, testResults = [] } = readReport(report);
  rmSync(folder, { recursive: true, force: true });
  const lines = testResults.flatMap(failuresOf);
  if (status !== 0 && lines.length === 0) lines.push('FAILED  Vitest itself: see its messages above');
  return { passed, failed: lines.length, lines };
}

/** A file that cannot be loaded counts as one test. */
function failuresOf({ name: path, status, message = '', assertionResults }) {
  const file = relative(process.cwd(), path);
  const tests = assertionResults.filter((test) => test.status === 'failed');
  if (tests.length === 0 && status === 'failed') return [lineFor(`${file}: the file itself`, message)];
  return tests.map(({ fullName, failureMessages }) =>
    lineFor(`${file}: ${fullName}`, failureMessages.join('\n')),
  );
}

function lineFor(test, message) {
  return `FAILED  ${test}\n        ${message.split('\n').slice(0, 6).join('\n        ')}`;
}

function readReport(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return {};
  }
}
