import { sep } from 'node:path';
import { readRegular } from '../durable-file/read-regular.js';
import { realPath } from '../durable-file/real-path.js';
import { largestSource } from '../source/file-problem.js';

/** Follows all links. Undefined if the file is not inside, or cannot be read. */
export function readInside(folder: string, file: string): string | undefined {
  try {
    if (!realPath(file).startsWith(realPath(folder) + sep)) return undefined;
    return readRegular(file, refuseLarge).toString('utf8');
  } catch {
    return undefined;
  }
}

function refuseLarge({ size }: { readonly size: number }): void {
  if (size > largestSource) throw new RangeError('The file is too large to be read.');
}
