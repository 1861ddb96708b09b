import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { didYouMean } from '../errors/did-you-mean.js';
import { UserError } from '../errors/user-error.js';
import type { Installation, LessonPart } from '../outside/installation.js';
import type { KindText, Lesson, StepText } from './define-lesson.js';
import { readInstructions, type Instructions } from './instructions.js';
import { fileNames, type Subject } from './subject.js';

export interface FoundLesson extends Lesson, Instructions {
  readonly folder: string;
  readonly starter: string;
  readonly solution: string;
}

/** Ordered by folder name. @throws UserError if a lesson is incomplete, or two lessons have one id */
export function findLessons({ lessons, lessonModule }: Installation): FoundLesson[] {
  const entries = readdirSync(lessons, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  names.sort().forEach((name, index) => {
    const other = names.slice(0, index).find((one) => idOf(one) === idOf(name));
    if (other !== undefined)
      throw new UserError(
        `Two lessons have the id ${idOf(name)}: ${other} and ${name}, in ${lessons}.`,
        'Rename one of the folders.',
      );
    refuseIncomplete(name, [
      ...ownFiles(join(lessons, name)).map((file) => join(lessons, name, file)),
      ...(['lesson', 'subject'] as const).map((part) => lessonModule(name, part)),
    ]);
  });
  return names.map((name) => new LessonOnDisk(name, join(lessons, name), (part) => lessonModule(name, part)));
}

/** Without the subject, which would have to be loaded first. */
function ownFiles(folder: string): readonly string[] {
  const isRequests = existsSync(join(folder, 'starter.http'));
  return isRequests
    ? ['README.md', 'starter.http', 'solution.http']
    : ['README.md', 'starter.js', 'solution.js', 'solution.mjs'];
}

function refuseIncomplete(folderName: string, files: readonly string[]): void {
  const missing = files.find((file) => !existsSync(file));
  if (missing === undefined) return;
  throw new UserError(
    `The lesson ${idOf(folderName)} is incomplete: there is no ${missing}.`,
    'Install oauth-lessons again. If you write this lesson, add the file and build again.',
  );
}

function idOf(folderName: string): string {
  return folderName.replace(/^\d+-/, '');
}

/** Without an id, the first one. @throws UserError if there is no such lesson */
export function lessonNamed(id: string | undefined, lessons: readonly FoundLesson[]): FoundLesson {
  const found = id === undefined ? lessons[0] : lessons.find((lesson) => lesson.id === id);
  if (found) return found;
  const ids = lessons.map((lesson) => lesson.id);
  throw new UserError(
    `There is no lesson named ${id ?? ''}.${didYouMean(id ?? '', ids)}`,
    (commandLine) => `The lessons are: ${ids.join(', ')}. \`${commandLine('list')}\` shows them.`,
  );
}

// `import()` would load Node's ES module loader, which costs a fifth of a start.
const require = createRequire(__filename);

/** Commands need the subject long before the steps. */
class LessonOnDisk implements FoundLesson {
  readonly id: string;
  readonly folder: string;
  readonly #module: (part: LessonPart) => string;
  #texts: Instructions | undefined;

  constructor(folderName: string, folder: string, module: (part: LessonPart) => string) {
    this.id = idOf(folderName);
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

  get attacks(): Lesson['attacks'] {
    return this.#lesson.attacks;
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

  get duration(): Instructions['duration'] {
    return this.#inWords.duration;
  }

  get ending(): string {
    return this.#inWords.ending;
  }

  get instructions(): Instructions['instructions'] {
    return this.#inWords.instructions;
  }

  get starter(): string {
    return this.#text(`starter${extname(fileNames[this.subject.type])}`);
  }

  get solution(): string {
    return this.#text(`solution${extname(fileNames[this.subject.type])}`);
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
