// eslint-disable-next-line n/no-unsupported-features/node-builtins -- there, and enough for a few files
import { cpSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleInto } from '../../scripts/bundle.js';
import { emptyFolder } from './program.js';
import { lessonFolder } from './lesson-files.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const here = fileURLToPath(new URL('two-lessons', import.meta.url));

/** The first lesson, and two tiny ones. */
const folders = [lessonFolder, join(here, '02-get-client'), join(here, '03-validate-scope')];

/** The whole program with these three lessons, however many the package has. @returns its entry */
export async function programWithThree(): Promise<string> {
  const folder = await emptyFolder();
  for (const name of ['bin', 'data', 'package.json']) cpSync(join(root, name), join(folder, name), copied);
  for (const lesson of folders) cpSync(lesson, join(folder, 'lessons', basename(lesson)), copied);
  await bundleInto(join(folder, 'dist'), folders);
  return join(folder, 'bin', 'oauth-lessons.js');
}

const copied = { recursive: true } as const;

export const solutions = {
  'save-token': join(lessonFolder, 'solution.js'),
  'get-client': join(here, '02-get-client', 'solution.js'),
  'validate-scope': join(here, '03-validate-scope', 'solution.js'),
} as const;
