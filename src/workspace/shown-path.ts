import { relative, sep } from 'node:path';
import { printable } from '../verdict/printable.js';

/** As a person reads it: from the current folder on, with forward slashes. */
export function shownPath(file: string, cwd: string): string {
  return (relative(cwd, file) || '.').replaceAll(sep, '/');
}

/** The same for a sentence to a person: whatever the names hold, the terminal is left alone. */
export function printablePath(path: string, cwd: string): string {
  return printable(shownPath(path, cwd));
}
