import { packageRoot, versionOf } from './outside/package-root.js';
import type { WarmChildren } from './sandbox/outside/warm-children.js';
import { cacheCode } from './start-up/cache-code.js';

// Only this file sets the exit code. The process ends by itself, so that all output is written.
process.exitCode = 2; // until a command has finished
let isOutputBroken = false;

const args = process.argv.slice(2);

if (args.length === 1 && args[0] === '--version') {
  watchOutput();
  process.stdout.write(`${versionOf(packageRoot(__filename))}\n`);
  end(0);
} else {
  cacheCode(__dirname, args[0]);
  start(args).then(end, (error: unknown) => {
    process.stderr.write(
      `oauth-lessons could not start: ${error instanceof Error ? error.message : String(error)}\n`,
    );
  });
}

async function start(args: readonly string[]): Promise<number> {
  const warmChildren = args[0] === 'check' ? await startChild(args.slice(1)) : undefined;
  watchOutput();
  const { run } = await import('./commands/run-command.js');
  return run(args, { importFile, ...(warmChildren && { warmChildren }) });
}

/** First, because a child takes as long to start as the program takes to load. */
async function startChild(args: readonly string[]): Promise<WarmChildren> {
  const { startEarly } = await import('./start-up/start-early.js');
  return startEarly(args, packageRoot(__filename), process.cwd());
}

/** Here, because Node 20 refuses `import()` in cached code. This file is never cached. */
function importFile(url: string): Promise<unknown> {
  return import(url);
}

/** Call it before stdout and stderr are used. */
function watchOutput(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', ({ code }: NodeJS.ErrnoException) => {
      if (code === 'EPIPE' || code === 'EOF') return; // the reader has seen enough, as in `| head`
      process.exitCode = 2;
      if (!isOutputBroken)
        process.stderr.write(
          `The output cannot be written (${String(code)}).\nCheck whether the disk is full, or write the output elsewhere.\n`,
        );
      isOutputBroken = true;
    });
  }
}

function end(code: number): void {
  process.exitCode = isOutputBroken ? 2 : code;
}
