import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { repeated } from '../../src/lesson/repeated.js';

export const lessonFolder = fileURLToPath(new URL('../../lessons/01-save-token/', import.meta.url));

/** By ending, then by name: `explain` shows the first. */
export function lessonFiles(...parts: string[]): string[] {
  const byEnding = (one: string, other: string): number =>
    extname(one) + one < extname(other) + other ? -1 : 1;
  return readdirSync(join(lessonFolder, ...parts)).sort(byEnding);
}

/**
 * `right/alias.js`, `wrong/client-absent/nothing.js` …: all that comes with the lesson to be judged. But for TypeScript,
 * which the oldest Node cannot read: `test/own-models` has its own.
 */
export function submissions(): string[] {
  return [
    ...lessonFiles('right').map((file) => `right/${file}`),
    ...lessonFiles('wrong').flatMap((kind) =>
      lessonFiles('wrong', kind).map((file) => `wrong/${kind}/${file}`),
    ),
  ].filter((file) => !isTypeScript(file));
}

export function isTypeScript(file: string): boolean {
  return file.endsWith('.ts');
}

export function lessonText(...parts: string[]): string {
  return repeated(parts.at(-1) ?? '', readFileSync(join(lessonFolder, ...parts), 'utf8'));
}
