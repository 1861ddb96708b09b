import { join } from 'node:path';
import { CompiledFiles, packFile, readPack } from './compiled-files.js';
import { packed } from './pack.js';

// The script of the sandbox's child: takes what it runs out of a pack, where there is one.

interface Sandbox {
  readonly begin: (compiled: () => Buffer) => Promise<never>;
}

const files = new CompiledFiles(__dirname, readPack(packFile(__dirname, 'sandbox')));
const { begin } = files.load(join(__dirname, 'sandbox.cjs'), module) as Sandbox;
// A fault in there is somebody else's doing: the parent hears an end without a word.
begin(() => packed(files.pack(true))).catch((error: unknown) => {
  process.stderr.write(`${String((error as Error).stack)}\n`);
  process.exitCode = 0;
});
