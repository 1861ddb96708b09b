import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './cache-folder.js';
import { keepCompiledCode } from './keep-compiled-code.js';

/** Never throws: without the cache the program only starts slower. */
export function cacheCode(dist: string, command = 'help'): void {
  const folder = cacheFolder(process);
  if (process.env.NODE_DISABLE_COMPILE_CACHE || folder === undefined || !isUsable(folder)) return;
  keepCompiledCode(dist, join(folder, nameFor(command)));
}

/** `--help` should not read what `check` needs. */
function nameFor(command: string): string {
  const name = /^[a-z]+$/.test(command) ? command : 'help';
  return `${name}-${process.version}-${process.arch}`;
}

/** Compiled code is run, so a folder that belongs to another user is not used. */
function isUsable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return process.getuid === undefined || statSync(folder).uid === process.getuid();
  } catch {
    return false;
  }
}
