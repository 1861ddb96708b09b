import { closeSync, constants, fstatSync, openSync, readFileSync, statSync, type Stats } from 'node:fs';
import { UserError } from '../errors/user-error.js';

/**
 * Reads all bytes of a file. Never waits for a named pipe or a device, whose read could hang.
 * @param refuse throws for stats of a file that is not wanted; called before the file is opened
 * @throws UserError if it is not a regular file, and what `refuse` and the system throw.
 */
export function readRegular(path: string, refuse: (stats: Stats) => void = () => undefined): Buffer {
  const stats = statSync(path);
  refuseOtherThanFile(stats, path);
  refuse(stats);
  // Another process may put a pipe there after the first look. `O_NONBLOCK` is undefined on Windows.
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    refuseOtherThanFile(fstatSync(file), path);
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/** @throws UserError if the stats are not those of a regular file */
export function refuseOtherThanFile(stats: Stats, path: string): void {
  if (stats.isFile()) return;
  throw new UserError(
    `${path} is ${stats.isDirectory() ? 'a folder, not a file' : 'not a regular file'}.`,
    'Move it away, or name another file.',
  );
}
