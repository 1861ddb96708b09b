import { findLessons, type FoundLesson } from '../lesson/find.js';
import type { Context } from '../outside/context.js';
import type { WarmChildren } from '../sandbox/outside/warm-children.js';
import { createStyle, type Style } from '../style/style.js';
import { printableJson } from '../verdict/printable.js';

export interface CommandContext extends Context {
  /** Children that were started before the command line was parsed. */
  readonly warmChildren?: WarmChildren;
}

/** Returns the exit code. Throws a `UserError` for what the learner can fix. */
export type Command<Input> = (input: Input, context: CommandContext) => number | Promise<number>;

export function styleOf({ io }: Context): Style {
  return createStyle(io.terminal);
}

export function print({ io }: CommandContext, rows: readonly string[]): void {
  io.stdout.write(`${rows.join('\n')}\n`);
}

export function printJson({ io }: CommandContext, data: object): void {
  io.stdout.write(`${printableJson({ version: 1, ...data })}\n`);
}

export function allLessons({ installation }: Context): FoundLesson[] {
  return findLessons(installation);
}
