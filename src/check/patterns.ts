import { lstat, readdir, realpath, stat, type Dirent, type Stats } from 'node:fs';
import { resolve, sep } from 'node:path';
import type { FileSystemAdapter } from 'tinyglobby';

export function isPattern(path: string): boolean {
  return /[*?[\]{}()!]/.test(path);
}

export function fixedPart(pattern: string): string {
  const parts = pattern.replace(/^['"]/, '').split(/[\\/]/);
  const first = parts.findIndex(isPattern);
  return parts.slice(0, first === -1 ? -1 : first).join('/') || (/^['"]?\//.test(pattern) ? '/' : '.');
}

export async function pathsMatching(pattern: string, cwd: string): Promise<string[]> {
  for (const form of formsOf(pattern)) {
    const paths = await matchesOf(form, cwd);
    if (paths.length > 0) return paths.sort();
  }
  return [];
}

async function matchesOf(pattern: string, cwd: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const ignore = pattern.includes('node_modules') ? [] : ['**/node_modules/**'];
  const options = { cwd, ignore, absolute: true, expandDirectories: false, onlyFiles: false };
  const fs = withLostLinks as unknown as FileSystemAdapter;
  const followed = await glob(pattern, { ...options, fs });
  // Links to folders match only if they look like files.
  const links = await glob(pattern, { ...options, fs: linksAsFiles as unknown as FileSystemAdapter });
  return [...new Set([...followed, ...links].map((path) => resolve(path)))];
}

/** On Windows the shell keeps quotation marks, and a backslash separates folders. */
function formsOf(pattern: string): string[] {
  const bare = pattern.replace(/^(['"])(.*)\1$/, '$2');
  const forms = [pattern, bare, bare.replaceAll('\\', '/')];
  return sep === '\\' ? forms.slice(-1) : [...new Set(forms)];
}

/** Finds broken links. The casts are safe: only these two functions are called. */
const withLostLinks = {
  realpath: (path: string, done: (error: null, real: string) => void): void =>
    realpath(path, (error, real) => done(null, error ? path : real)),
  stat: (path: string, done: (error: NodeJS.ErrnoException | null, stats: Stats) => void): void =>
    stat(path, (error, stats) => (error ? lstat(path, done) : done(null, stats))),
};

const linksAsFiles = {
  readdir: (
    path: string,
    options: { readonly withFileTypes: true },
    done: (error: NodeJS.ErrnoException | null, entries: readonly Dirent[]) => void,
  ): void =>
    readdir(path, options, (error, entries: Dirent[] | undefined) => {
      for (const entry of entries ?? []) {
        if (!entry.isSymbolicLink()) continue;
        entry.isSymbolicLink = () => false;
        entry.isFile = () => true;
      }
      done(error, entries ?? []);
    }),
};
