import { readdirSync, statSync, type BigIntStats } from 'node:fs';
import { join } from 'node:path';

const missing = 'missing';
const empty = 'empty';

/** Changes with each save. */
export function markOf(file: string): string {
  const stats = statsOf(file);
  if (!stats) return missing;
  const { ino, size, mtimeNs } = stats;
  return size === 0n ? empty : [ino, size, mtimeNs].join();
}

/** Some editors leave such a file for a moment while they save. */
export function isMomentary(mark: string): boolean {
  return mark === missing || mark === empty;
}

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
