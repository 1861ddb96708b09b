import { findLessons, type FoundLesson } from '../lesson/find.js';
import { closestName } from '../source/closest-name.js';
import type { CommandContext } from '../command-context.js';
import { createStyle, type Style } from '../style/style.js';
import { UserError } from '../user-error.js';
import { printableJson } from '../verdict/printable.js';

/** A command gives its exit code; what the person at the keyboard can mend is thrown as a `UserError`. */
export type Command<Input> = (input: Input, context: CommandContext) => number | Promise<number>;

export function styleOf({ io }: CommandContext): Style {
  return createStyle(io.terminal);
}

/** Rows for people on stdout. */
export function print({ io }: CommandContext, rows: readonly string[]): void {
  io.stdout.write(`${rows.join('\n')}\n`);
}

/** Data for scripts on stdout. */
export function printJson({ io }: CommandContext, data: object): void {
  io.stdout.write(`${printableJson({ version: 1, ...data })}\n`);
}

/** ` Did you mean check?`, to follow a sentence about a word that is not known; empty where none is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const meant = closestName(word, known);
  return meant === undefined ? '' : ` Did you mean ${meant}?`;
}

/**
 * The lesson of that id, else the first.
 * @throws UserError where there is no such lesson.
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

export function allLessons({ installation }: CommandContext): FoundLesson[] {
  return findLessons(installation);
}
