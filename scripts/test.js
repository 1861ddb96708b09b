import { spawnSync } from 'node:child_process';
import { runTests } from './run-tests.js';

const checks = ['build', 'format:check', 'lint', 'types', 'walls', 'unused', 'health'];

// Else the largest corpora are sampled.
if (process.argv.includes('--whole')) process.env.WHOLE = '1';

const counts = { passed: 0, failed: 0 };
const failedChecks = [];

for (const check of checks) {
  const { status } = npm(['run', '--silent', check]);
  if (status === 0) counts.passed += 1;
  else failedChecks.push(`FAILED  npm run ${check}`);
  process.stdout.write(`${status === 0 ? 'ok' : 'FAILED'}  npm run ${check}\n`);
}

const { passed, failed, lines } = runTests(process.execPath, []);
counts.passed += passed;
counts.failed += failed + failedChecks.length;

for (const line of [...failedChecks, ...lines]) process.stdout.write(`${line}\n`);
process.stdout.write(`${String(counts.passed)} passed, ${String(counts.failed)} failed\n`);
process.exitCode = counts.failed === 0 ? 0 : 1;

function npm(args) {
  const isWindows = process.platform === 'win32';
  return spawnSync(isWindows ? 'npm.cmd' : 'npm', args, { stdio: 'inherit', shell: isWindows });
}
