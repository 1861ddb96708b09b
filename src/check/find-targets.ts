import { statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import type { Target } from './check-target.js';
import { lessonNamed, type FoundLesson } from '../lesson/find.js';
import { UserError } from '../errors/user-error.js';
import {
  findWorkspace,
  lessonFile,
  locate,
  workspaceAround,
  type Workspace,
} from '../workspace/workspace.js';
import { appAround, type OwnApp } from './own-app.js';
import { fixedPart, isPattern, pathsMatching } from './patterns.js';
import { shownPath } from '../workspace/shown-path.js';

export interface Wanted extends OwnApp {
  readonly lessons: readonly FoundLesson[];
  readonly lessonId?: string | undefined;
  /** Replaces the workspace's database. */
  readonly data?: string | undefined;
}

/**
 * A path may name a workspace, a lesson's folder, a file or a glob. Missing files are targets too: the
 * report says so.
 * @throws UserError if a glob matches nothing, or there is no workspace
 */
export async function findTargets(paths: readonly string[], wanted: Wanted): Promise<Target[]> {
  if (paths.length === 0) return inWorkspace(workspaceAround(wanted.cwd, 'name its path'), wanted);
  const found = new Map<string, Target>();
  for (const path of paths) {
    for (const one of await targetsAt(path, wanted)) if (!found.has(one.file)) found.set(one.file, one);
  }
  const all = [...found.values()];
  return paths.length > 1 ? all.map(oneOfMany) : all;
}

/** A path to a folder that does not exist has a typing mistake: that is the caller's. */
function oneOfMany(one: Target): Target {
  const isInFolder = isModuleName(one.file) && kindOf(dirname(one.file)) === 'folder';
  return isInFolder ? { ...one, isOneOfMany: true } : one;
}

function isModuleName(path: string): boolean {
  return /\.[cm]?[jt]s$/.test(path);
}

async function targetsAt(path: string, wanted: Wanted): Promise<Target[]> {
  const absolute = resolve(wanted.cwd, path);
  switch (kindOf(absolute)) {
    case 'file':
      return [fileTarget(absolute, wanted)];
    case 'folder':
      return (inFolder(absolute, wanted) ?? [fileTarget(join(absolute, 'model.js'), wanted)]).map((one) => ({
        ...one,
        foundIn: absolute,
      }));
    case 'none':
      return isPattern(path) ? matching(path, wanted) : [fileTarget(absolute, wanted)];
  }
}

function kindOf(path: string): 'none' | 'folder' | 'file' {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'none';
  }
}

async function matching(pattern: string, wanted: Wanted): Promise<Target[]> {
  const withoutSlash = pattern.replace(/[\\/]+(['"]?)$/, '$1');
  const namesFolders = withoutSlash !== pattern;
  // With the slash, links to folders would not match.
  const paths = await pathsMatching(withoutSlash, wanted.cwd);
  const found = paths.flatMap((match) => targetsMatched(match, namesFolders, wanted));
  const foundIn = resolve(wanted.cwd, fixedPart(withoutSlash));
  if (found.length > 0) return found.map((one) => ({ ...one, foundIn, isOneOfMany: true }));
  throw new UserError(`No file matches ${pattern}.`, 'Check the pattern, and the folder where it starts.');
}

/**
 * A pattern may match folders that have nothing to do with us. A pattern that ends with a slash names the folders of
 * learners, and a folder with the name of a module is in the place of a file.
 */
function targetsMatched(path: string, namesFolders: boolean, wanted: Wanted): Target[] {
  const isFolder = kindOf(path) === 'folder';
  if (namesFolders) {
    if (kindOf(path) === 'file') return [];
    return inFolder(path, wanted) ?? [fileTarget(join(path, 'model.js'), wanted)];
  }
  if (isFolder && !isModuleName(path)) return inFolder(path, wanted) ?? [];
  return [fileTarget(path, wanted)];
}

/** Undefined for a folder that is unknown and has no model.js. */
function inFolder(folder: string, wanted: Wanted): Target[] | undefined {
  const workspace = findWorkspace(folder);
  if (workspace?.folder === folder) return inWorkspace(workspace, wanted);
  if (locate(folder) ?? kindOf(join(folder, 'model.js')) !== 'none')
    return [fileTarget(join(folder, 'model.js'), wanted)];
  return undefined;
}

function inWorkspace(workspace: Workspace, wanted: Wanted): Target[] {
  const lessons =
    wanted.lessonId === undefined ? wanted.lessons : [lessonNamed(wanted.lessonId, wanted.lessons)];
  return lessons.map((lesson) =>
    target(lessonFile(workspace, lesson.id), lesson, workspace.databaseFile, wanted),
  );
}

function fileTarget(file: string, wanted: Wanted): Target {
  const location = file.endsWith(`${sep}model.js`) ? locate(file) : undefined;
  const own = wanted.lessons.find(({ id }) => id === location?.lessonId);
  const lesson = wanted.lessonId === undefined && own ? own : lessonNamed(wanted.lessonId, wanted.lessons);
  return target(file, lesson, own && location?.workspace.databaseFile, wanted);
}

function target(file: string, lesson: FoundLesson, database: string | undefined, wanted: Wanted): Target {
  const { cwd, data } = wanted;
  const databaseFile = data === undefined ? database : resolve(cwd, data);
  return {
    file,
    shown: shownPath(file, cwd),
    lesson,
    ...(databaseFile !== undefined && { databaseFile }),
    ...appAround(file, wanted),
  };
}
