import { basename, dirname, join, resolve } from 'node:path';
import { fileNames, type Subject } from '../lesson/subject.js';
import { readRegular } from '../durable-file/read-regular.js';
import { UserError } from '../errors/user-error.js';

export interface Workspace {
  readonly folder: string;
  readonly databaseFile: string;
}

/** Where `start` creates a workspace. */
export const defaultFolder = 'oauth-lessons';

/** For every command: the workspace around the folder, else `./oauth-lessons` when that is one. */
export function findWorkspace(cwd: string): Workspace | undefined {
  return workspaceAround(resolve(cwd)) ?? workspaceAt(resolve(cwd, defaultFolder));
}

/**
 * @param alternative what the command takes instead of a workspace, for the advice
 * @throws UserError if no workspace is found from there
 */
export function workspaceFrom(cwd: string, alternative?: string): Workspace {
  const workspace = findWorkspace(cwd);
  if (workspace) return workspace;
  throw new UserError(
    `${cwd} is not in a workspace.`,
    (commandLine) =>
      `Go to your workspace, ${alternative === undefined ? '' : `${alternative}, `}or create one with \`${commandLine('start')}\`.`,
  );
}

function workspaceAround(folder: string): Workspace | undefined {
  const above = dirname(folder);
  return workspaceAt(folder) ?? (above === folder ? undefined : workspaceAround(above));
}

/** Undefined if the folder itself is not a workspace. @throws UserError if a newer version made it */
export function workspaceAt(folder: string): Workspace | undefined {
  const format = formatOf(folder);
  if (format === undefined) return undefined;
  if (format <= workspaceFormat) return workspaceIn(folder);
  throw new UserError(
    `The workspace ${folder} belongs to a newer version of oauth-lessons.`,
    'Use that version: `npx oauth-lessons@latest`. Nothing was changed.',
  );
}

/** The folder of a lesson, and its workspace. */
export interface Location {
  readonly workspace: Workspace;
  readonly folderName: string;
}

/** @param path the folder, or the submission in it */
export function locate(path: string): Location | undefined {
  const absolute = resolve(path);
  const folder = Object.values(fileNames).includes(basename(absolute)) ? dirname(absolute) : absolute;
  const workspace = workspaceAt(dirname(folder));
  return workspace && { workspace, folderName: basename(folder) };
}

/** What decides where the file of a lesson is. */
export interface PlacedLesson {
  readonly id: string;
  readonly subject: Pick<Subject, 'type'>;
}

/** The folder of the learner's server, which several lessons share. */
export const appFolder = 'app';

export function lessonFile({ folder }: Workspace, { id, subject }: PlacedLesson): string {
  return join(folder, subject.type === 'app' ? appFolder : id, fileNames[subject.type]);
}

/** The text that a learner works on. */
export interface TextPlace {
  readonly workspace: Workspace;
  readonly lessonId: string;
  readonly file: string;
}

export function textPlaceOf(workspace: Workspace, lesson: PlacedLesson): TextPlace {
  return { workspace, lessonId: lesson.id, file: lessonFile(workspace, lesson) };
}

export function workspaceIn(folder: string): Workspace {
  return { folder, databaseFile: join(folder, 'db.json') };
}

/** The `package.json` of a workspace holds it. A greater number is a layout that this version does not know. */
export const workspaceFormat = 1;

/** Undefined if the folder is not a workspace. Synchronous: every command reads this small file first. */
function formatOf(folder: string): number | undefined {
  try {
    const content: unknown = JSON.parse(readRegular(join(folder, 'package.json')).toString());
    if (content === null || typeof content !== 'object' || !('oauth-lessons' in content)) return undefined;
    const { workspace } = Object(content['oauth-lessons']) as { readonly workspace?: unknown };
    return typeof workspace === 'number' ? workspace : workspaceFormat;
  } catch {
    return undefined;
  }
}
