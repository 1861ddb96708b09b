import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { repeated } from '../../src/lesson/repeated.js';

const root = fileURLToPath(new URL('../../lessons/', import.meta.url));

export const lessonFolders: readonly string[] = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

export interface LessonFiles {
  readonly folder: string;
  /** By ending, then by name: `explain` shows the first. Empty where there is no such folder. */
  readonly list: (...parts: string[]) => string[];
  /** `right/alias.js`, `wrong/client-absent/nothing.js` …; no TypeScript, which the oldest Node cannot read. */
  readonly submissions: () => string[];
  readonly text: (...parts: string[]) => string;
}

export function filesOf(name: string): LessonFiles {
  const folder = join(root, name, '/');
  const list = (...parts: string[]): string[] => entriesIn(join(folder, ...parts)).sort(byEnding);
  return {
    folder,
    list,
    submissions: () =>
      [
        ...list('right').map((file) => `right/${file}`),
        ...list('wrong').flatMap((kind) => list('wrong', kind).map((file) => `wrong/${kind}/${file}`)),
      ].filter((file) => !isTypeScript(file)),
    text: (...parts) => repeated(parts.at(-1) ?? '', readFileSync(join(folder, ...parts), 'utf8')),
  };
}

/** Git keeps no empty folders. */
function entriesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

function byEnding(one: string, other: string): number {
  return extname(one) + one < extname(other) + other ? -1 : 1;
}

export function isTypeScript(file: string): boolean {
  return file.endsWith('.ts');
}

/** Most tests are about the program, and use the first lesson. */
export const {
  folder: lessonFolder,
  list: lessonFiles,
  submissions,
  text: lessonText,
} = filesOf('01-save-token');
