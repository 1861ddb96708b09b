import { statSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import type { Target } from './check-target.js';
import { lessonNamed, type FoundLesson } from '../lesson/find.js';
import { fileNames } from '../lesson/subject.js';
import { didYouMean } from '../errors/did-you-mean.js';
import { UserError } from '../errors/user-error.js';
import { isRequestFile } from '../source/http/request-file.js';
import type { HandedIn } from '../workspace/handed-in.js';
import { hasBegun } from '../workspace/begun.js';
import {
  appFolder,
  lessonFile,
  locate,
  workspaceAt,
  workspaceFrom,
  type Workspace,
} from '../workspace/workspace.js';
import { appAround, type OwnApp } from './own-app.js';
import { lessonsOfFile, type LessonsOfFile } from './lessons-of-file.js';
import { fixedPart, isPattern, pathsMatching } from './patterns.js';
import { shownPath } from '../workspace/shown-path.js';

export interface Wanted extends OwnApp {
  readonly lessons: readonly FoundLesson[];
  readonly lessonId?: string | undefined;
  /** Only this step counts. */
  readonly stepId?: string | undefined;
  /** In a workspace: also the lessons that were not begun. */
  readonly all?: boolean | undefined;
  readonly data?: string | undefined;
  /** Folders of a roster, absolute. What is missing there was not handed in. */
  readonly folders?: readonly string[];
}

/**
 * Missing files are targets too.
 * @throws UserError if a glob matches nothing, there is no workspace, or no lesson has the step
 */
export async function findTargets(paths: readonly string[], wanted: Wanted): Promise<Target[]> {
  const targets = await allTargets(paths, wanted);
  const { stepId } = wanted;
  if (stepId === undefined) return targets;
  const withStep = targets.filter(({ lesson }) => lesson.steps.some(({ id }) => id === stepId));
  if (withStep.length > 0) return withStep.map((one) => ({ ...one, stepId }));
  throw unknownStep(stepId, targets);
}

function unknownStep(stepId: string, targets: readonly Target[]): UserError {
  const lessons = [...new Set(targets.map(({ lesson }) => lesson))];
  const steps = [...new Set(lessons.flatMap((lesson) => lesson.steps.map(({ id }) => id)))];
  return new UserError(
    `There is no step ${stepId} in ${lessons.map(({ id }) => id).join(', ')}.${didYouMean(stepId, steps)}`,
    `The steps are: ${steps.join(', ')}.`,
  );
}

async function allTargets(paths: readonly string[], wanted: Wanted): Promise<Target[]> {
  const { cwd, folders = [] } = wanted;
  if (paths.length === 0 && folders.length === 0)
    return inWorkspace(workspaceFrom(cwd, 'name its path'), wanted);
  const found = new Map<string, Target>();
  for (const path of paths) {
    for (const one of await targetsAt(path, wanted)) {
      const key = `${one.lesson.id} ${one.file}`;
      if (!found.has(key)) found.set(key, one);
    }
  }
  const all = [...found.values()];
  const named = paths.length > 1 ? all.map(oneOfMany) : all;
  return [...named, ...(await inFolders(folders, named, wanted))];
}

/** Without those that have a target already. */
async function inFolders(
  folders: readonly string[],
  known: readonly Target[],
  wanted: Wanted,
): Promise<Target[]> {
  const found: Target[] = [];
  for (const folder of folders) {
    if (known.some(({ file }) => file.startsWith(`${folder}${sep}`))) continue;
    found.push(...(await inFolder(folder, dirname(folder), wanted)));
  }
  return found.map((one) => ({ ...one, isOneOfMany: true }));
}

/** A missing folder is the caller's typing mistake. */
function oneOfMany(one: Target): Target {
  const isInFolder = isModuleName(one.file) && kindOf(dirname(one.file)) === 'folder';
  return isInFolder ? { ...one, isOneOfMany: true } : one;
}

function isModuleName(path: string): boolean {
  return /\.[cm]?[jt]s$/.test(path) || isRequestFile(path);
}

async function targetsAt(path: string, wanted: Wanted): Promise<Target[]> {
  const absolute = resolve(wanted.cwd, path);
  switch (kindOf(absolute)) {
    case 'file':
      return fileTargets({ file: absolute }, wanted);
    case 'folder':
      return namesLearner(path, absolute)
        ? (await inFolder(absolute, absolute, wanted)).map((one) => ({ ...one, isOneOfMany: true }))
        : inFolder(absolute, absolute, wanted);
    case 'none':
      return isPattern(path) ? matching(path, wanted) : fileTargets({ file: absolute }, wanted);
  }
}

// A shell expands a pattern of folders so. It was handed in or not, even if it is the only one.
function namesLearner(path: string, folder: string): boolean {
  return /[\\/]$/.test(path) && !workspaceAt(folder) && !locate(join(folder, 'model.js'));
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
  const foundIn = resolve(wanted.cwd, fixedPart(withoutSlash));
  const found: Target[] = [];
  for (const match of paths) found.push(...(await targetsMatched(match, foundIn, namesFolders, wanted)));
  if (found.length > 0) return found.map((one) => ({ ...one, isOneOfMany: true }));
  throw new UserError(`No file matches ${pattern}.`, 'Check the pattern, and the folder where it starts.');
}

async function targetsMatched(
  path: string,
  foundIn: string,
  namesFolders: boolean,
  wanted: Wanted,
): Promise<Target[]> {
  const isFolder = kindOf(path) === 'folder';
  if (namesFolders) return kindOf(path) === 'file' ? [] : inFolder(path, foundIn, wanted);
  if (!isFolder || isModuleName(path)) return fileTargets({ file: path, foundIn }, wanted);
  return isSubmission(path) ? inFolder(path, foundIn, wanted) : [];
}

function isSubmission(folder: string): boolean {
  return Boolean(workspaceAt(folder) ?? locate(folder)) || kindOf(submissionIn(folder)) !== 'none';
}

async function inFolder(folder: string, foundIn: string, wanted: Wanted): Promise<Target[]> {
  const workspace = workspaceAt(folder);
  if (workspace) return inWorkspace(workspace, wanted).map((one) => ({ ...one, foundIn }));
  return fileTargets({ file: submissionIn(folder), foundIn }, wanted);
}

/** The server of a workspace has a `model.js` too, which is not the submission. */
function submissionIn(folder: string): string {
  const model = join(folder, fileNames.function);
  const isApp = locate(folder)?.folderName === appFolder || kindOf(model) === 'none';
  const others = isApp ? [fileNames.app, fileNames.requests] : [];
  return others.map((name) => join(folder, name)).find((file) => kindOf(file) === 'file') ?? model;
}

function inWorkspace(workspace: Workspace, wanted: Wanted): Target[] {
  return lessonsWanted(workspace, wanted).map((lesson) => {
    const file = lessonFile(workspace, lesson);
    const one = target(file, lesson, workspace.databaseFile, wanted);
    const isNotBegun = wanted.lessonId === undefined && kindOf(dirname(file)) === 'none';
    return isNotBegun ? { ...one, isNotBegun } : one;
  });
}

function lessonsWanted(workspace: Workspace, { lessonId, all, lessons }: Wanted): readonly FoundLesson[] {
  if (lessonId !== undefined) return [lessonNamed(lessonId, lessons)];
  if (all) return lessons;
  const begun = lessons.filter((lesson) => hasBegun(workspace, lesson));
  return begun.length > 0 ? begun : lessons.slice(0, 1);
}

/** A file of a workspace has its lesson; any other is judged by each lesson whose function it holds. */
async function fileTargets(handedIn: HandedIn, wanted: Wanted): Promise<Target[]> {
  const { file } = handedIn;
  const { lessons, lessonId } = wanted;
  const workspace = locate(file)?.workspace;
  const own = workspace ? lessonsAt(file, workspace, lessons) : [];
  const database = own.length > 0 ? workspace?.databaseFile : undefined;
  const named = lessonId === undefined ? own : [lessonNamed(lessonId, lessons)];
  const found: LessonsOfFile = named.length > 0 ? { lessons: named } : await lessonsOfFile(handedIn, lessons);
  return found.lessons.map((lesson, index) => ({
    ...target(file, lesson, database, wanted),
    ...handedIn,
    ...(index === found.lessons.length - 1 && found.remark !== undefined && { remark: found.remark }),
  }));
}

/** Several for a server, which grows from lesson to lesson: those that were begun. */
function lessonsAt(
  file: string,
  workspace: Workspace,
  lessons: readonly FoundLesson[],
): readonly FoundLesson[] {
  const own = lessons.filter((lesson) => lessonFile(workspace, lesson) === file);
  const begun = own.filter((lesson) => hasBegun(workspace, lesson));
  return begun.length > 0 ? begun : own.slice(0, 1);
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
