import { resolve } from 'node:path';
import type { Context } from '../../outside/context.js';
import type { FoundLesson } from '../../lesson/find.js';
import { printable } from '../../verdict/printable.js';
import type { Entry } from '../../verdict/report.js';
import type { FileVerdict } from '../../verdict/verdict.js';
import { nothingHandedIn, unread } from '../nothing-handed-in.js';
import { createRoll, folderOf, unknownSubmissions, withoutSubmission, type Roll } from './roll.js';
import { readRoster, refuseUnknownFolders, type Enrolled } from './roster.js';

export interface ClassOptions {
  readonly roster?: string;
  readonly anonymous?: boolean;
}

/** Empty without a roster. @throws UserError if the roster cannot be used */
export function peopleIn({ roster }: ClassOptions, { io: { cwd } }: Context): readonly Enrolled[] {
  return roster === undefined ? [] : readRoster(roster, cwd);
}

/** Absolute. @throws UserError if the folder around one does not exist */
export function foldersOf(people: readonly Enrolled[], roster: string, cwd: string): string[] {
  refuseUnknownFolders(people, roster, cwd);
  return people.flatMap(({ folder }) => (folder === undefined ? [] : [resolve(cwd, folder)]));
}

export interface Joined {
  readonly roll: Roll;
  /** People who handed in nothing. */
  readonly more: readonly Entry[];
}

/** Joins people and submissions, and says on stderr which submissions belong to no person. */
export function joinClass(
  submissions: readonly Pick<FileVerdict, 'id' | 'file'>[],
  people: readonly Enrolled[],
  { options, lesson, context }: { options: ClassOptions; lesson: FoundLesson | undefined; context: Context },
): Joined {
  const more = withoutSubmission(people, submissions).flatMap((one) =>
    lesson ? [unread(lesson, `${folderOf(one)}/model.js`, { kind: 'file-missing', ...nothingHandedIn })] : [],
  );
  const all = [...submissions, ...more.map(({ verdict }) => verdict)];
  const { random } = context.judging;
  const roll = createRoll(all, { people, isAnonymous: options.anonymous === true, random });
  noteUnknown(unknownSubmissions(people, submissions), options, context);
  return { roll, more };
}

const mostNamed = 5;

function noteUnknown(
  unknown: readonly string[],
  { roster = '', anonymous }: ClassOptions,
  { io }: Context,
): void {
  if (unknown.length === 0) return;
  const names = anonymous === true ? '' : `: ${unknown.slice(0, mostNamed).map(printable).join(', ')}`;
  const more = unknown.length > mostNamed && names !== '' ? ', ...' : '';
  const what = unknown.length === 1 ? '1 submission is' : `${String(unknown.length)} submissions are`;
  io.stderr.write(`${what} in no row of ${printable(roster)}${names}${more}\n`);
}
