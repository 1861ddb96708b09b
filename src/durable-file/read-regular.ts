import { closeSync, constants, fstatSync, openSync, readFileSync, statSync, type Stats } from 'node:fs';
import { UserError } from '../errors/user-error.js';

/** Never waits for a pipe or a device. @throws UserError if it is not a regular file, and what `refuse` throws */
export function readRegular(path: string, refuse: (stats: Stats) => void = () => undefined): Buffer {
  const stats = statSync(path);
  refuseOtherThanFile(stats, path);
  refuse(stats);
  // It may become a pipe after the first check. `O_NONBLOCK` is undefined on Windows.
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    refuseOtherThanFile(fstatSync(file), path);
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

export function refuseOtherThanFile(stats: Stats, path: string): void {
  if (stats.isFile()) return;
  throw new UserError(
    `${path} is ${stats.isDirectory() ? 'a folder, not a file' : 'not a regular file'}.`,
    'Move it away, or name another file.',
  );
}
