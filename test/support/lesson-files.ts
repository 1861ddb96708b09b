import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const lessonFolder = fileURLToPath(new URL('../../lessons/01-save-token/', import.meta.url));

export function lessonFiles(...parts: string[]): string[] {
  return readdirSync(join(lessonFolder, ...parts)).sort();
}

/** `right/alias.js`, `wrong/client-absent/nothing.js` …: all that comes with the lesson to be judged. */
export function submissions(): string[] {
  return [
    ...lessonFiles('right').map((file) => `right/${file}`),
    ...lessonFiles('wrong').flatMap((kind) =>
      lessonFiles('wrong', kind).map((file) => `wrong/${kind}/${file}`),
    ),
  ];
}

export function lessonText(...parts: string[]): string {
  return readFileSync(join(lessonFolder, ...parts), 'utf8');
}
