import { spawn } from 'node:child_process';
import { runTests } from './run-tests.js';

// Else the largest corpora are sampled.
if (process.argv.includes('--whole')) process.env.WHOLE = '1';

const counts = { passed: 0, failed: 0 };
const failedChecks = [];

await check('build');
// Two at a time: each of them uses one core.
const left = ['lint', 'types', 'format:check', 'walls', 'unused', 'health'].values();
await Promise.all([checkAll(left), checkAll(left)]);

const { passed, failed, lines } = runTests(process.execPath, []);
counts.passed += passed;
counts.failed += failed + failedChecks.length;

for (const line of [...failedChecks, ...lines]) process.stdout.write(`${line}\n`);
process.stdout.write(`${String(counts.passed)} passed, ${String(counts.failed)} failed\n`);
process.exitCode = counts.failed === 0 ? 0 : 1;

/** @param {Iterable<string>} names shared by several callers: each name is taken once */
async function checkAll(names) {
  for (const name of names) await check(name);
}

async function check(name) {
  const { code, output } = await npm(['run', '--silent', name]);
  if (code === 0) counts.passed += 1;
  else failedChecks.push(`FAILED  npm run ${name}`);
  process.stdout.write(`${output}${code === 0 ? 'ok' : 'FAILED'}  npm run ${name}\n`);
}

/** The output comes as a whole, because two checks print at the same time. */
function npm(args) {
  const isWindows = process.platform === 'win32';
  const child = spawn(isWindows ? 'npm.cmd' : 'npm', args, { shell: isWindows });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, output }));
  });
}
