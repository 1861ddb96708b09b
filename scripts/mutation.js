// Records once what the files do. Options go to Stryker: `npm run mutation -- --mutate 'src/verdict/*.ts'`.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const env = { ...process.env, OAUTH_LESSONS_RECORDING: resolve('coverage/recording') };

run('build', ['run', '--silent', 'build']);
run('recording', ['exec', '--', 'vitest', 'run', '--config', 'vitest.mutation.config.ts']);
run('mutants', ['exec', '--', 'stryker', 'run', ...process.argv.slice(2)]);

function run(name, args) {
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
