import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Lesson } from '../../src/lesson/define-lesson.js';
import type { ModelSubject } from '../../src/lesson/subject.js';
import { filesOf, lessonFolders, type LessonFiles } from './lesson-files.js';

export interface TestedLesson {
  readonly id: string;
  readonly lesson: Lesson;
  readonly files: LessonFiles;
  /** Of `verdicts.txt` and the like. */
  readonly golden: (name: string) => string;
}

export const everyLesson: readonly TestedLesson[] = await Promise.all(lessonFolders.map(loadLesson));

/** `npm run lesson:test` names one. */
export const testedLessons: readonly TestedLesson[] = everyLesson.filter(
  ({ id }) => (process.env.LESSON ?? id) === id,
);

/** Lessons about one function of the model. */
export const functionLessons: readonly FunctionLesson[] = testedLessons.flatMap((tested) => {
  const { subject } = tested.lesson;
  return subject.type === 'function' ? [{ ...tested, subject }] : [];
});

export interface FunctionLesson extends TestedLesson {
  readonly subject: ModelSubject;
}

async function loadLesson(folder: string): Promise<TestedLesson> {
  const { lesson } = (await import(`../../lessons/${folder}/lesson.ts`)) as { readonly lesson: Lesson };
  const id = folder.replace(/^\d+-/, '');
  return { id, lesson, files: filesOf(folder), golden: (name) => pathOf(id, name) };
}

export function solutionOf(id: string): string {
  const lesson = everyLesson.find((one) => one.id === id);
  if (!lesson) throw new Error(`There is no lesson ${id}.`);
  return lesson.files.text('solution.js');
}

/** What a lesson brings for its tests, if it does. */
export async function partOf<Part>(id: string, name: string): Promise<Part | undefined> {
  if (!existsSync(pathOf(id, `${name}.ts`))) return undefined;
  return (await import(`../lessons/${id}/${name}.ts`)) as Part;
}

function pathOf(id: string, name: string): string {
  return fileURLToPath(new URL(`../lessons/${id}/${name}`, import.meta.url));
}
