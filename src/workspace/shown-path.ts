import { relative, sep } from 'node:path';
import { printable } from '../verdict/printable.js';

/** Relative to the current folder, with forward slashes. */
export function shownPath(file: string, cwd: string): string {
  return (relative(cwd, file) || '.').replaceAll(sep, '/');
}

export function printablePath(path: string, cwd: string): string {
  return printable(shownPath(path, cwd));
}
