import { readdir, readFile } from 'node:fs/promises';
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

async function readLesson(folder: URL, module: URL): Promise<FoundLesson> {
  const [{ lesson }, text, starter, solution] = await Promise.all([
    import(module.href) as Promise<{ lesson: Lesson }>,
    ...['README.md', 'starter.js', 'solution.js'].map((name) => readFile(new URL(name, folder), 'utf8')),
  ] as const);
  return {
    ...lesson,
    ...readInstructions(text ?? '', lesson.steps),
    folder,
    starter: starter ?? '',
    solution: solution ?? '',
  };
}
