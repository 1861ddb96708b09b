import { promises as fs } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Target } from '../check-target.js';
import type { FoundLesson } from '../lesson/find.js';
import { UserError } from '../user-error.js';
import { printable } from '../verdict/printable.js';
import { findWorkspace, lessonFile, locate, type Workspace } from '../workspace/workspace.js';
import { lessonNamed } from './context.js';

/** What to judge, as it was asked for. */
export interface Wanted {
  readonly cwd: string;
  readonly lessons: readonly FoundLesson[];
  readonly lessonId?: string | undefined;
  /** The database to use instead of the workspace's. */
  readonly data?: string | undefined;
}

/**
 * The files that paths stand for: a workspace, the folder of a lesson, any model file, or a glob;
 * without a path the workspace around the current folder.
 * @throws UserError for a path that stands for nothing.
 */
export async function findTargets(paths: readonly string[], wanted: Wanted): Promise<Target[]> {
  if (paths.length === 0) return inWorkspace(await workspaceAround(wanted.cwd), wanted);
  const found = await Promise.all(paths.map((path) => targetsAt(path, wanted)));
  const targets = found.flat();
  return targets.filter(({ file }, index) => targets.findIndex((other) => other.file === file) === index);
}

/** @throws UserError where the folder lies in no workspace. */
export async function workspaceAround(cwd: string): Promise<Workspace> {
  const workspace = await findWorkspace(cwd);
  if (workspace) return workspace;
  throw new UserError(
    `There is no workspace around ${cwd}.`,
    'Go into your workspace, name its path, or make one with `oauth-lessons start`.',
  );
}

async function targetsAt(path: string, wanted: Wanted): Promise<Target[]> {
  const absolute = resolve(wanted.cwd, path);
  const kind = await kindOf(absolute);
  if (kind === 'none') return matching(path, wanted);
  if (kind === 'folder') return inFolder(absolute, path, wanted);
  return [await fileTarget(absolute, wanted)];
}

async function kindOf(path: string): Promise<'none' | 'folder' | 'file'> {
  try {
    return (await fs.stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'none';
  }
}

async function matching(pattern: string, wanted: Wanted): Promise<Target[]> {
  if (!/[*?[\]{}!]/.test(pattern)) {
    throw new UserError(
      `There is no file or folder ${pattern}.`,
      'Look at the path. Without one, `check` takes the workspace around the current folder.',
    );
  }
  const { glob } = await import('tinyglobby');
  const files = await glob(pattern.replaceAll('\\', '/'), {
    cwd: wanted.cwd,
    absolute: true,
    expandDirectories: false,
    onlyFiles: true,
  });
  if (files.length === 0)
    throw new UserError(
      `No file matches ${pattern}.`,
      'Look at the pattern, and at the folder that it starts from.',
    );
  return Promise.all(files.sort().map((file) => fileTarget(resolve(file), wanted)));
}

async function inFolder(folder: string, path: string, wanted: Wanted): Promise<Target[]> {
  const workspace = await findWorkspace(folder);
  if (workspace?.folder === folder) return inWorkspace(workspace, wanted);
  if ((await locate(folder)) ?? (await kindOf(join(folder, 'model.js'))) !== 'none') {
    return [await fileTarget(join(folder, 'model.js'), wanted)];
  }
  throw new UserError(
    `The folder ${path} is no workspace and holds no model.js.`,
    'Name a workspace, the folder of a lesson, or a file.',
  );
}

function inWorkspace(workspace: Workspace, wanted: Wanted): Target[] {
  const lessons =
    wanted.lessonId === undefined ? wanted.lessons : [lessonNamed(wanted.lessonId, wanted.lessons)];
  return lessons.map((lesson) =>
    target(lessonFile(workspace, lesson.id), lesson, workspace.databaseFile, wanted),
  );
}

async function fileTarget(file: string, wanted: Wanted): Promise<Target> {
  const location = file.endsWith(`${sep}model.js`) ? await locate(file) : undefined;
  const own = wanted.lessons.find(({ id }) => id === location?.lessonId);
  const lesson = wanted.lessonId === undefined && own ? own : lessonNamed(wanted.lessonId, wanted.lessons);
  return target(file, lesson, own && location?.workspace.databaseFile, wanted);
}

function target(
  file: string,
  lesson: FoundLesson,
  database: string | undefined,
  { cwd, data }: Wanted,
): Target {
  const databaseFile = data === undefined ? database : resolve(cwd, data);
  return { file, shown: shownPath(file, cwd), lesson, ...(databaseFile !== undefined && { databaseFile }) };
}

/** As a person reads it: from the current folder on, with forward slashes. */
export function shownPath(file: string, cwd: string): string {
  return (relative(cwd, file) || '.').replaceAll(sep, '/');
}

/** The same for a sentence to a person: whatever the names hold, the terminal is left alone. */
export function printablePath(path: string, cwd: string): string {
  return printable(shownPath(path, cwd));
}
