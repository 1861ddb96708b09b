import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { didYouMean } from '../errors/did-you-mean.js';
import { UserError } from '../errors/user-error.js';
import type { Installation, LessonPart } from '../outside/installation.js';
import type { KindText, Lesson, StepText } from './define-lesson.js';
import { readInstructions, type Instructions } from './instructions.js';
import type { Subject } from './subject.js';

export interface FoundLesson extends Lesson, Instructions {
  readonly folder: string;
  readonly starter: string;
  readonly solution: string;
}

/** Finds the lessons on disk, ordered by folder name. The program needs no other change for a new lesson. */
export function findLessons({ lessons, lessonModule }: Installation): FoundLesson[] {
  const entries = readdirSync(lessons, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return names
    .sort()
    .map((name) => new LessonOnDisk(name, join(lessons, name), (part) => lessonModule(name, part)));
}

/**
 * The lesson with this id; without an id, the first one.
 * @throws UserError if there is no such lesson
 */
export function lessonNamed(id: string | undefined, lessons: readonly FoundLesson[]): FoundLesson {
  const found = id === undefined ? lessons[0] : lessons.find((lesson) => lesson.id === id);
  if (found) return found;
  const ids = lessons.map((lesson) => lesson.id);
  throw new UserError(
    `There is no lesson named ${id ?? ''}.${didYouMean(id ?? '', ids)}`,
    `The lessons are: ${ids.join(', ')}. \`oauth-lessons list\` shows them.`,
  );
}

// `import()` would load Node's ES module loader, which costs a fifth of a start.
const require = createRequire(__filename);

/** Loads each part on first use: commands need the subject long before the steps. */
class LessonOnDisk implements FoundLesson {
  readonly id: string;
  readonly folder: string;
  readonly #module: (part: LessonPart) => string;
  #texts: Instructions | undefined;

  constructor(folderName: string, folder: string, module: (part: LessonPart) => string) {
    this.id = folderName.replace(/^\d+-/, '');
    this.folder = folder;
    this.#module = module;
  }

  get subject(): Subject {
    return (require(this.#module('subject')) as { readonly subject: Subject }).subject;
  }

  get title(): string {
    return this.#lesson.title;
  }

  get steps(): readonly StepText[] {
    return this.#lesson.steps;
  }

  get kinds(): readonly KindText[] {
    return this.#lesson.kinds;
  }

  get hintsOn(): Lesson['hintsOn'] {
    return this.#lesson.hintsOn;
  }

  get judge(): Lesson['judge'] {
    return this.#lesson.judge;
  }

  get seen(): Lesson['seen'] {
    return this.#lesson.seen;
  }

  get introduction(): string {
    return this.#inWords.introduction;
  }

  get instructions(): Instructions['instructions'] {
    return this.#inWords.instructions;
  }

  get starter(): string {
    return this.#text('starter.js');
  }

  get solution(): string {
    return this.#text('solution.js');
  }

  get #lesson(): Lesson {
    return (require(this.#module('lesson')) as { readonly lesson: Lesson }).lesson;
  }

  get #inWords(): Instructions {
    return (this.#texts ??= readInstructions(this.#text('README.md'), this.steps));
  }

  #text(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }
}
