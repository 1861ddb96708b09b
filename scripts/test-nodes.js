// `npm run test:nodes -- 22 24 test/hostile`: the tests on other versions of Node, which come as npm packages.
// Without versions on all that are supported, without paths all tests. The last line is that of `npm test`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const all = ['20', '22', '24', '26'];
const isVersion = (text) => /^\d+$/.test(text);
const given = process.argv.slice(2);
const versions = given.some(isVersion) ? given.filter(isVersion) : all;
const paths = given.filter((text) => !isVersion(text));

const isWindows = process.platform === 'win32';
const counts = { passed: 0, failed: 0 };
const folder = mkdtempSync(join(tmpdir(), 'oauth-lessons-nodes-'));

for (const version of versions) {
  const node = nodeOf(version);
  const report = join(folder, `${version}.json`);
  const { status } = node ? runTests(node, report) : { status: 1 };
  const { numPassedTests, numFailedTests } = readReport(report);
  const failed = status !== 0 && numFailedTests === 0 ? 1 : numFailedTests;
  counts.passed += numPassedTests;
  counts.failed += failed;
  process.stdout.write(`Node ${version}: ${String(numPassedTests)} passed, ${String(failed)} failed.\n`);
}
rmSync(folder, { recursive: true, force: true });

process.stdout.write(`${String(counts.passed)} passed, ${String(counts.failed)} failed\n`);
process.exitCode = counts.failed === 0 ? 0 : 1;

/** The program of that version, installed at the first time; undefined where it cannot be had. */
function nodeOf(version) {
  const home = join('node_modules', '.cache', 'oauth-lessons', `node-${version}`);
  const name = `node-${isWindows ? 'win' : process.platform}-${process.arch}`;
  const file = join(home, 'node_modules', name, 'bin', isWindows ? 'node.exe' : 'node');
  if (!existsSync(file)) {
    mkdirSync(home, { recursive: true });
    const args = ['install', '--prefix', home, '--no-save', '--no-audit', '--no-fund', `${name}@${version}`];
    spawnSync(isWindows ? 'npm.cmd' : 'npm', args, { stdio: 'inherit', shell: isWindows });
  }
  return existsSync(file) ? file : undefined;
}

function runTests(node, report) {
  const vitest = join('node_modules', 'vitest', 'vitest.mjs');
  const args = [vitest, 'run', ...paths, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  return spawnSync(node, args, { stdio: 'inherit' });
}

function readReport(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0 };
  }
}
