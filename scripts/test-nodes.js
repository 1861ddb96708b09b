// `npm run test:nodes -- 22 24 test/hostile`. Default: all supported versions, all tests.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { runTests } from './run-tests.js';

const all = ['20', '22', '24', '26'];
const isVersion = (text) => /^\d+$/.test(text);
const given = process.argv.slice(2);
const versions = given.some(isVersion) ? given.filter(isVersion) : all;
const paths = given.filter((text) => !isVersion(text));

const isWindows = process.platform === 'win32';
const counts = { passed: 0, failed: 0 };
const failures = [];

for (const version of versions) {
  const node = nodeOf(version);
  const missing = { passed: 0, failed: 1, lines: [`FAILED  Node ${version} cannot be installed`] };
  const { passed, failed, lines } = node ? runTests(node, paths) : missing;
  counts.passed += passed;
  counts.failed += failed;
  failures.push(...lines.map((line) => line.replace(/^FAILED /, `FAILED  Node ${version}:`)));
  process.stdout.write(`Node ${version}: ${String(passed)} passed, ${String(failed)} failed.\n`);
}

for (const line of failures) process.stdout.write(`${line}\n`);
process.stdout.write(`${String(counts.passed)} passed, ${String(counts.failed)} failed\n`);
process.exitCode = counts.failed === 0 ? 0 : 1;

function nodeOf(version) {
  const prefix = join('node_modules', '.cache', 'oauth-lessons', `node-${version}`);
  const name = `node-${isWindows ? 'win' : process.platform}-${process.arch}`;
  const file = join(prefix, 'node_modules', name, 'bin', isWindows ? 'node.exe' : 'node');
  if (!existsSync(file)) {
    mkdirSync(prefix, { recursive: true });
    const args = [
      'install',
      '--prefix',
      prefix,
      '--no-save',
      '--no-audit',
      '--no-fund',
      `${name}@${version}`,
    ];
    spawnSync(isWindows ? 'npm.cmd' : 'npm', args, { stdio: 'inherit', shell: isWindows });
  }
  return existsSync(file) ? file : undefined;
}
