import { packageRoot, versionOf } from './outside/package-root.js';

// The only file that sets the exit code. The process is left to end by itself, so that all output gets out.
// Whatever ends it before the code is known: nothing was judged.
process.exitCode = 2;
const broken = new Set<string | undefined>();

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', ({ code }: NodeJS.ErrnoException) => {
    // Whoever read our output has seen enough (`| head`): nothing is wrong.
    if (code === 'EPIPE' || code === 'EOF') return;
    process.exitCode = 2;
    if (broken.size === 0)
      process.stderr.write(
        `The output cannot be written (${String(code)}).\nLook whether the disk is full, or send it elsewhere.\n`,
      );
    broken.add(code);
  });
}

function end(code: number): void {
  process.exitCode = broken.size > 0 ? 2 : code;
}

const args = process.argv.slice(2);

if (args.length === 1 && args[0] === '--version') {
  // Scripts ask for it often, and nothing of the program is needed for it.
  process.stdout.write(`${versionOf(packageRoot(import.meta.url))}\n`);
  end(0);
} else {
  void import('./program.js').then(({ run }) => run(args)).then(end);
}
