// What `npm test` does: the checks of the code one after the other, then every test. The last line says
// how many passed and how many failed, for those who read nothing else.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const checks = ['build', 'format:check', 'lint', 'types', 'walls', 'unused', 'health'];

const counts = { passed: 0, failed: 0 };

for (const check of checks) {
  const { status } = npm(['run', '--silent', check]);
  counts[status === 0 ? 'passed' : 'failed'] += 1;
  process.stdout.write(`${status === 0 ? 'ok' : 'FAILED'}  npm run ${check}\n`);
}

const folder = mkdtempSync(join(tmpdir(), 'oauth-lessons-test-'));
const report = join(folder, 'report.json');
const { status } = npm([
  'run',
  '--silent',
  'test:only',
  '--',
  '--reporter=dot',
  '--reporter=json',
  `--outputFile.json=${report}`,
]);
const { numPassedTests, numFailedTests } = readReport();
counts.passed += numPassedTests;
// A file that cannot even be loaded fails no single test.
counts.failed += status !== 0 && numFailedTests === 0 ? 1 : numFailedTests;
rmSync(folder, { recursive: true, force: true });

process.stdout.write(`${String(counts.passed)} passed, ${String(counts.failed)} failed\n`);
process.exitCode = counts.failed === 0 ? 0 : 1;

function npm(args) {
  const isWindows = process.platform === 'win32';
  return spawnSync(isWindows ? 'npm.cmd' : 'npm', args, { stdio: 'inherit', shell: isWindows });
}

function readReport() {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0 };
  }
}
