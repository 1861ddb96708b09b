import { promises as fs } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { codeOf } from './system-error.js';

/** Where a path leads when all links are followed, also one to a file that does not exist yet. */
export async function realPath(path: string): Promise<string> {
  try {
    return await fs.realpath(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    const folder = await fs.realpath(dirname(path)).catch(() => resolve(dirname(path)));
    const target = await fs.readlink(path).catch(() => undefined);
    return target === undefined ? join(folder, basename(path)) : realPath(resolve(folder, target));
  }
}
