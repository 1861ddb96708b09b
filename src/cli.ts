import { run } from './program.js';

// The only file that sets the exit code. The process is left to end by itself, so that all output gets out.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever read our output has seen enough (`| head`): nothing is wrong.
  if (error.code !== 'EPIPE') throw error;
  process.exitCode ??= 0;
});

void run(process.argv.slice(2)).then((code) => (process.exitCode = code));
