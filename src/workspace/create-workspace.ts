import { promises as fs } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createDatabase } from '../database/files.js';
import { codeOf, explainSystemError } from '../errors/system-error.js';
import { UserError } from '../errors/user-error.js';
import { appFiles } from './app-files.js';
import { databaseModule, ignoreFile, packageFile, readme } from './starting-files.js';
import { lessonFile, workspaceAt, workspaceIn, type PlacedLesson, type Workspace } from './workspace.js';

export interface WorkspaceContent {
  readonly lessons: readonly (PlacedLesson & { readonly starter: string })[];
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
    const isNew = !workspaceAt(workspace.folder);
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

/** Creates what is missing in the lesson's folder. @throws UserError if it cannot be written */
export async function createLesson(
  workspace: Workspace,
  lesson: WorkspaceContent['lessons'][number],
): Promise<void> {
  try {
    await addLesson(workspace, lesson);
  } catch (error) {
    throw explained(error, dirname(lessonFile(workspace, lesson)));
  }
}

async function refuseOthersFolder(folder: string): Promise<void> {
  const names = await namesIn(folder);
  // An interrupted run leaves an incomplete workspace.
  if (names.length === 0 || names.includes('.oauth-lessons')) return;
  throw new UserError(
    `${folder} is not empty, and it is not a workspace of oauth-lessons.`,
    (commandLine) => `Name another folder: \`${commandLine('start my-folder')}\`. Nothing was changed.`,
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

async function addLesson(workspace: Workspace, lesson: WorkspaceContent['lessons'][number]): Promise<void> {
  const file = lessonFile(workspace, lesson);
  const folder = dirname(file);
  await fs.mkdir(folder, { recursive: true });
  if (lesson.subject.type !== 'requests') await writeNew(join(folder, 'db.js'), databaseModule);
  if (lesson.subject.type === 'app')
    for (const [name, text] of Object.entries(appFiles)) await writeNew(join(folder, name), text);
  await writeNew(file, lesson.starter);
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
      (commandLine) => `Name another folder: \`${commandLine('start my-folder')}\`.`,
    );
  }
  return explainSystemError(error);
}
