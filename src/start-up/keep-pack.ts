import { closeSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Keeps a pack for the runs to come, inside the program's own folder. Never throws: without it all goes on, slower.
 * @param make is not called where it could not be kept
 */
export function keepPack(file: string, folder: string, make: () => Buffer): void {
  try {
    if (!canKeep(folder)) return;
    mkdirSync(dirname(file), { recursive: true });
    replace(file, make);
  } catch {
    // The next run will be as slow as this one.
  }
}

/** Files of ours in a folder of somebody else's would be in their way. */
export function canKeep(folder: string): boolean {
  return process.getuid === undefined || statSync(folder).uid === process.getuid();
}

/** At once, for several processes may start and end at the same time. */
function replace(file: string, make: () => Buffer): void {
  const temporary = `${file}.${String(process.pid)}`;
  const opened = openSync(temporary, 'wx'); // before the work: often it cannot be written
  try {
    writeFileSync(opened, make());
    closeSync(opened);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
