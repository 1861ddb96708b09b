import { watch } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Working systems report changes much sooner. */
const timeoutMs = 1_000;

export async function tryWatch(folder: string): Promise<boolean> {
  const file = join(folder, 'watched.txt');
  const ending = new AbortController();
  const told = new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => resolve(false), timeoutMs);
    ending.signal.addEventListener('abort', () => clearTimeout(timer));
    try {
      watch(folder, { signal: ending.signal }, () => resolve(true)).on('error', () => resolve(false));
    } catch {
      resolve(false);
    }
  });
  try {
    await writeFile(file, 'watched\n');
    return await told;
  } finally {
    ending.abort();
    await rm(file, { force: true });
  }
}
