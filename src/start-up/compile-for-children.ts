import { accessSync, constants } from 'node:fs';
import { dirname } from 'node:path';
import { realInstallation, realJudging } from '../outside/real-world.js';
import { compiledByChild } from '../sandbox/compiled-by-child.js';
import { packFile } from './compiled-files.js';
import { canKeep, keepPack } from './keep-pack.js';

/**
 * Keeps what V8 compiles for the sandbox's children: each of them is ready sooner then, and its first calls are quick.
 * Never throws: without it all goes on, slower.
 * @param root the package's folder
 * @param folder where the program was built to
 */
export async function compileForChildren(root: string, folder: string): Promise<void> {
  const file = packFile(folder, 'sandbox');
  if (!canBeKept(file, folder)) return; // else all would be done again at each run
  const pack = await compiledByChild(realJudging(realInstallation(root)), folder).catch(() => undefined);
  if (pack) keepPack(file, folder, () => pack);
}

function canBeKept(file: string, folder: string): boolean {
  try {
    accessSync(dirname(file), constants.W_OK);
    return canKeep(folder);
  } catch {
    return false;
  }
}
