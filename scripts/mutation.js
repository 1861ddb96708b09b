// `npm run mutation`: how many small changes to the judge the tests notice. What the right and wrong files do when
// they run is recorded once; each mutant of the judge then has to come to the same verdicts on the recording.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'oauth-lessons-mutation-'));
const env = { ...process.env, OAUTH_LESSONS_RECORDING: join(folder, 'recording') };

try {
  run('build', ['run', '--silent', 'build'], env);
  const record = ['exec', '--', 'vitest', 'run', '--config', 'vitest.mutation.config.ts'];
  run('recording', record, { ...env, OAUTH_LESSONS_RECORDS: '1' });
  run('mutants', ['exec', '--', 'stryker', 'run', ...process.argv.slice(2)], env);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function run(name, args, env) {
  if (process.exitCode) return;
  const isWindows = process.platform === 'win32';
  const { status } = spawnSync(isWindows ? 'npm.cmd' : 'npm', args, {
    stdio: 'inherit',
    shell: isWindows,
    env,
  });
  if (status !== 0) {
    process.stderr.write(`${name}: ended with ${String(status)}\n`);
    process.exitCode = 1;
  }
}
