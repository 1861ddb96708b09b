import { promises as fs } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { createDatabase } from '../database/files.js';
import { readRegular } from '../durable-file/read-regular.js';
import { codeOf, explainSystemError } from '../errors/system-error.js';
import { UserError } from '../errors/user-error.js';
import { databaseModule, ignoreFile, packageFile, readme } from './starting-files.js';

export interface Workspace {
  readonly folder: string;
  readonly databaseFile: string;
}

export interface WorkspaceContent {
  readonly lessons: readonly { readonly id: string; readonly starter: string }[];
  readonly database: string;
}

/**
 * Creates what is missing; overwrites nothing.
 * @throws UserError if the folder has other content, or cannot be written
 */
export async function createWorkspace(
  folder: string,
  { lessons, database }: WorkspaceContent,
): Promise<Workspace> {
  const workspace = workspaceIn(resolve(folder));
  try {
    const isNew = !isWorkspace(workspace.folder);
    if (isNew) await refuseOthersFolder(workspace.folder);
    await fs.mkdir(join(workspace.folder, '.oauth-lessons'), { recursive: true });
    await createDatabase(workspace.databaseFile, database);
    for (const lesson of lessons) await addLesson(workspace, lesson);
    if (isNew) await writeNew(join(workspace.folder, '.gitignore'), ignoreFile);
    await writeNew(join(workspace.folder, 'README.md'), readme);
    await writeNew(join(workspace.folder, 'package.json'), packageFile); // last: this file makes the folder a workspace
  } catch (error) {
    throw explained(error, workspace.folder);
  }
  return workspace;
}

/** Undefined outside a workspace. */
export function findWorkspace(from: string): Workspace | undefined {
  const folder = resolve(from);
  if (isWorkspace(folder)) return workspaceIn(folder);
  const above = dirname(folder);
  return above === folder ? undefined : findWorkspace(above);
}

/**
 * @param alternative what the command takes instead of a workspace, for the advice
 * @throws UserError if the folder is not inside a workspace
 */
export function workspaceAround(cwd: string, alternative?: string): Workspace {
  const workspace = findWorkspace(cwd);
  if (workspace) return workspace;
  throw new UserError(
    `${cwd} is not in a workspace.`,
    `Go to your workspace, ${alternative === undefined ? '' : `${alternative}, `}or create one with \`oauth-lessons start\`.`,
  );
}

/** Which lesson of which workspace a file or folder belongs to. */
export interface Location {
  readonly workspace: Workspace;
  readonly lessonId: string;
}

/** Undefined for other files. */
export function locate(path: string): Location | undefined {
  const absolute = resolve(path);
  const folder = basename(absolute) === 'model.js' ? dirname(absolute) : absolute;
  const above = dirname(folder);
  if (!isWorkspace(above)) return undefined;
  return { workspace: workspaceIn(above), lessonId: basename(folder) };
}

export function lessonFile({ folder }: Workspace, lessonId: string): string {
  return join(folder, lessonId, 'model.js');
}

function workspaceIn(folder: string): Workspace {
  return { folder, databaseFile: join(folder, 'db.json') };
}

/** Synchronous: a small file that every command reads first. */
function isWorkspace(folder: string): boolean {
  try {
    const content: unknown = JSON.parse(readRegular(join(folder, 'package.json')).toString());
    return content !== null && typeof content === 'object' && 'oauth-lessons' in content;
  } catch {
    return false;
  }
}

async function refuseOthersFolder(folder: string): Promise<void> {
  const names = await namesIn(folder);
  // An interrupted run leaves an incomplete workspace.
  if (names.length === 0 || names.includes('.oauth-lessons')) return;
  throw new UserError(
    `${folder} is not empty, and it is not a workspace of oauth-lessons.`,
    'Name another folder: `oauth-lessons start my-folder`. Nothing was changed.',
  );
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await fs.readdir(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

async function addLesson(
  { folder }: Workspace,
  { id, starter }: WorkspaceContent['lessons'][number],
): Promise<void> {
  await fs.mkdir(join(folder, id), { recursive: true });
  await writeNew(join(folder, id, 'db.js'), databaseModule);
  await writeNew(join(folder, id, 'model.js'), starter);
}

async function writeNew(path: string, text: string): Promise<void> {
  try {
    await fs.writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

function explained(error: unknown, folder: string): unknown {
  if (error instanceof UserError) return error;
  const code = codeOf(error);
  if (code === 'ENOTDIR' || code === 'EEXIST') {
    return new UserError(
      `${folder} is a file, not a folder.`,
      'Name another folder: `oauth-lessons start my-folder`.',
    );
  }
  return explainSystemError(error);
}
