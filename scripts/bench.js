// How long the commands take, as ratios to a bare `node -e 0` in the same run: times of single machines say
// nothing. Interleaved, so that a busy moment hits all alike; medians of 15 rounds.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, copyFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const rounds = Number(process.argv[2] ?? 15);
const bin = fileURLToPath(new URL('../bin/oauth-lessons.js', import.meta.url));
const solution = fileURLToPath(new URL('../lessons/01-save-token/solution.js', import.meta.url));

// It more than doubles every start of Node and hides what is ours.
const env = { ...process.env };
delete env.NODE_EXTRA_CA_CERTS;

const folder = mkdtempSync(join(tmpdir(), 'oauth-lessons-bench-'));
run([bin, 'start', 'w']);
copyFileSync(solution, join(folder, 'w', 'save-token', 'model.js'));

const commands = [
  { name: 'node -e 0', args: ['-e', '0'], limit: 1 },
  { name: '--version', args: [bin, '--version'], limit: 1.5 },
  { name: '--help', args: [bin, '--help'], limit: 1.5 },
  { name: 'check --no-save', args: [bin, 'check', 'w', '--no-save'], limit: 3.6 },
  { name: 'check', args: [bin, 'check', 'w'], limit: 4 },
];

const times = commands.map(() => []);
for (let round = 0; round < rounds; round += 1) {
  for (const [index, { args }] of commands.entries()) times[index].push(run(args));
}
rmSync(folder, { recursive: true, force: true });

const bare = median(times[0]);
for (const [index, { name, limit }] of commands.entries()) {
  const ratio = median(times[index]) / bare;
  process.stdout.write(
    `${name.padEnd(18)} ${median(times[index]).toFixed(0).padStart(5)} ms  x${ratio.toFixed(2)}  (goal x${String(limit)})\n`,
  );
}

function run(args) {
  const begin = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, env });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${String(status)}: ${String(stderr)}`);
  return performance.now() - begin;
}

function median(all) {
  return all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)];
}
