import { packageRoot, versionOf } from './outside/package-root.js';

// The only file that sets the exit code. The process is left to end by itself, so that all output gets out.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever read our output has seen enough (`| head`): nothing is wrong.
  if (error.code !== 'EPIPE') throw error;
  process.exitCode ??= 0;
});

const args = process.argv.slice(2);

if (args.length === 1 && args[0] === '--version') {
  // Scripts ask for it often, and nothing of the program is needed for it.
  process.stdout.write(`${versionOf(packageRoot(import.meta.url))}\n`);
} else {
  void import('./program.js').then(({ run }) => run(args)).then((code) => (process.exitCode = code));
}
