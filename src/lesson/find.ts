import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Installation } from '../outside/installation.js';
import type { Lesson } from './define-lesson.js';
import { readInstructions, type Instructions } from './instructions.js';

/** A lesson with the files of its folder. */
export interface FoundLesson extends Lesson, Instructions {
  readonly folder: URL;
  /** What `model.js` holds at first. */
  readonly starter: string;
  /** The official answer. */
  readonly solution: string;
}

/** The lessons on disk, in the order of their folders' names: a new lesson is a new folder and no other change. */
export async function findLessons({ lessons, lessonModule }: Installation): Promise<FoundLesson[]> {
  const entries = await readdir(lessons, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Promise.all(
    names.sort().map((name) => readLesson(new URL(`${name}/`, lessons), lessonModule(name))),
  );
}

// Node's loader of ES modules alone would cost a fifth of its start.
const require = createRequire(import.meta.url);

async function readLesson(folder: URL, module: string): Promise<FoundLesson> {
  const { lesson } = require(module) as { readonly lesson: Lesson };
  const [text, starter, solution] = await Promise.all(
    ['README.md', 'starter.js', 'solution.js'].map((name) => readFile(new URL(name, folder), 'utf8')),
  );
  return {
    ...lesson,
    ...readInstructions(text ?? '', lesson.steps),
    folder,
    starter: starter ?? '',
    solution: solution ?? '',
  };
}
