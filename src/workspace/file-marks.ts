import { readdirSync, statSync, type BigIntStats } from 'node:fs';
import { join } from 'node:path';

const missing = 'missing';
const empty = 'empty';

/** Another text for each time that a file was saved, without reading it. */
export function markOf(file: string): string {
  const stats = statsOf(file);
  if (!stats) return missing;
  const { ino, size, mtimeNs } = stats;
  return size === 0n ? empty : [ino, size, mtimeNs].join();
}

/** Whether a file is as no learner's is, but for a moment while it is saved. */
export function isMomentary(mark: string): boolean {
  return mark === missing || mark === empty;
}

/** The same for all modules of a folder but some. */
export function marksBeside(folder: string, isOther: (file: string) => boolean): string {
  const paths = namesIn(folder)
    .filter(isModuleName)
    .map((name) => join(folder, name));
  const beside = paths.filter((path) => !isOther(path)).sort();
  return beside.map((path) => `${path} ${markOf(path)}`).join('\n');
}

export function isModuleName(name: string): boolean {
  return /\.[cm]?[jt]s$/.test(name);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function statsOf(file: string): BigIntStats | undefined {
  try {
    return statSync(file, { bigint: true });
  } catch {
    return undefined;
  }
}
