import { existsSync } from 'node:fs';
import { packageRoot, versionOf } from './outside/package-root.js';
import { writeStraightOut } from './outside/straight-out.js';
import type { WarmChildren } from './sandbox/outside/warm-children.js';
import { useCodeCache, type CacheInUse } from './start-up/code-cache.js';
import { packFile } from './start-up/compiled-files.js';

// The only file that sets the exit code. The process is left to end by itself, so that all output gets out.
// Whatever ends it before the code is known: nothing was judged.
process.exitCode = 2;
const broken = new Set<string | undefined>();
let isListening = false;

function end(code: number): void {
  process.exitCode = broken.size > 0 ? 2 : code;
}

const args = process.argv.slice(2);

if (args.length === 1 && args[0] === '--version') {
  // Scripts ask for it often, and nothing of the program is needed for it.
  print(`${versionOf(packageRoot(__filename))}\n`);
  end(0);
} else {
  const cache = cacheCode(args[0] ?? 'help');
  void start(args).then(async (code) => {
    end(code);
    if (args[0] === 'check' && cache?.hasNews(code === 0) === false) await compileForChildren();
  });
}

async function start(args: readonly string[]): Promise<number> {
  const warmChildren = args[0] === 'check' ? await childFor(args.slice(1)) : undefined;
  const { run } = await import('./program.js');
  return run(args, { print, listenToOutput, importFile, ...(warmChildren && { warmChildren }) });
}

function print(text: string): void {
  const left = writeStraightOut(text);
  if (left.length === 0) return;
  listenToOutput();
  process.stdout.write(left);
}

/** Here, for this file is compiled anew at each start: in code from a cache Node 20 refuses to import what it does not know. */
function importFile(url: string): Promise<unknown> {
  return import(url);
}

/** First of all: it takes as long to get ready as the rest takes to load. */
async function childFor(args: readonly string[]): Promise<WarmChildren> {
  const { startEarly } = await import('./start-up/start-early.js');
  return startEarly(args, packageRoot(__filename), process.cwd());
}

/** Each command has a cache of its own, for each loads other files. */
function cacheCode(command: string): CacheInUse | undefined {
  if (process.env.NODE_DISABLE_COMPILE_CACHE) return undefined; // Node's own name for it
  const name = /^[a-z]+$/.test(command) ? command : 'help';
  const file = packFile(__dirname, name);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- "do not translate languages with it": we do not
  const cache = useCodeCache(require.extensions, { folder: __dirname, file });
  process.once('exit', (code) => {
    if (code !== 2) cache.keep(code === 0); // what could not be done says little about what the next run needs
  });
  return cache;
}

/** For those who come back: it takes as long as a check, and saves a fifth of each one to come. */
async function compileForChildren(): Promise<void> {
  if (existsSync(packFile(__dirname, 'sandbox'))) return;
  const { compileForChildren } = await import('./start-up/compile-for-children.js');
  await compileForChildren(packageRoot(__filename), __dirname);
}

/** To be called before Node's streams are written to. */
function listenToOutput(): void {
  if (isListening) return;
  isListening = true;
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
}
