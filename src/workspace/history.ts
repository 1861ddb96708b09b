import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { UserError } from '../user-error.js';
import { readSubmission, writeSubmission } from './submission.js';
import { lessonFile, type Workspace } from './workspace.js';

/** Older versions are deleted beyond this number. */
const mostVersions = 200;
/** Remembers which version a start-over put aside. */
const resetNote = 'reset.txt';

/** How many steps a version passed when it was checked. */
export interface Checked {
  readonly passed: number;
  readonly steps: number;
}

/** A text that was kept. */
export interface Version {
  /** Counted from 1. */
  readonly number: number;
  readonly file: string;
  readonly keptAt: Date;
  /** Absent for a text that was put aside unchecked. */
  readonly checked?: Checked;
}

/**
 * Keeps a text in the lesson's history; the same text twice in a row is kept once.
 * @param checked how the check ended, if there was one
 * @returns the file in which it lies
 */
export async function keepVersion(
  workspace: Workspace,
  lessonId: string,
  text: string,
  checked?: Checked,
): Promise<string> {
  const folder = historyFolder(workspace, lessonId);
  await fs.mkdir(folder, { recursive: true });
  const versions = await versionsIn(folder);
  const last = versions.at(-1);
  const isKept = last !== undefined && (await fs.readFile(join(folder, last), 'utf8')) === text;
  const kept = isKept
    ? join(folder, last)
    : await writeNext(folder, Number.parseInt(last ?? '0', 10) + 1, text);
  if (checked) await fs.writeFile(noteBeside(kept), `${JSON.stringify(checked)}\n`);
  const old = versions.slice(0, Math.max(0, versions.length + 1 - mostVersions));
  await Promise.all(old.flatMap((name) => removeVersion(join(folder, name))));
  return kept;
}

/** What was kept, the oldest first; nothing where nothing was. */
export async function listVersions(workspace: Workspace, lessonId: string): Promise<Version[]> {
  const folder = historyFolder(workspace, lessonId);
  const names = await versionsIn(folder).catch(() => []);
  return Promise.all(names.map((name) => versionAt(join(folder, name), Number.parseInt(name, 10))));
}

/**
 * Puts a version into the lesson's file; what stands there now is kept, too. Gives where that lies.
 * @throws UserError where the file cannot be read or written.
 */
export async function restoreVersion(
  workspace: Workspace,
  lessonId: string,
  version: Version,
): Promise<string> {
  return replaceText(workspace, lessonId, await fs.readFile(version.file, 'utf8'));
}

/** Puts another text into the lesson's file. The old one goes to the history; gives where it lies. */
async function replaceText(workspace: Workspace, lessonId: string, text: string): Promise<string> {
  const file = lessonFile(workspace, lessonId);
  const kept = await keepVersion(workspace, lessonId, await readSubmission(file));
  await writeSubmission(file, text);
  return kept;
}

async function versionAt(file: string, number: number): Promise<Version> {
  const { mtime } = await fs.stat(file);
  const checked = await checkedIn(noteBeside(file));
  return { number, file, keptAt: mtime, ...(checked && { checked }) };
}

/** A note that is broken, or gone, only means that nobody knows. */
async function checkedIn(note: string): Promise<Checked | undefined> {
  try {
    return v.parse(
      v.object({ passed: v.number(), steps: v.number() }),
      JSON.parse(await fs.readFile(note, 'utf8')),
    );
  } catch {
    return undefined;
  }
}

function noteBeside(file: string): string {
  return file.replace(/\.js$/, '.json');
}

function removeVersion(file: string): Promise<void>[] {
  return [file, noteBeside(file)].map((path) => fs.rm(path, { force: true }));
}

/** Gives the lesson a fresh start. The old text goes to the history; gives where it lies. */
export async function resetLesson(workspace: Workspace, lessonId: string, starter: string): Promise<string> {
  const kept = await replaceText(workspace, lessonId, starter);
  await fs.writeFile(join(historyFolder(workspace, lessonId), resetNote), kept);
  return kept;
}

/**
 * Brings back what the last `resetLesson` put aside; what stands there now is kept, too. Gives where that lies.
 * @throws UserError where there is nothing to bring back.
 */
export async function undoReset(workspace: Workspace, lessonId: string): Promise<string> {
  const note = join(historyFolder(workspace, lessonId), resetNote);
  const text = await textBefore(note);
  if (text === undefined) {
    throw new UserError(
      'There is no start-over to undo.',
      `Older versions of your file are in ${historyFolder(workspace, lessonId)}.`,
    );
  }
  const kept = await replaceText(workspace, lessonId, text);
  await fs.rm(note);
  return kept;
}

function historyFolder({ folder }: Workspace, lessonId: string): string {
  return join(folder, '.oauth-lessons', 'history', lessonId);
}

async function versionsIn(folder: string): Promise<string[]> {
  return (await fs.readdir(folder)).filter((name) => /^\d{4,}\.js$/.test(name)).sort();
}

/** Another process may take the same number at the same moment: then the next one is tried. */
async function writeNext(folder: string, number: number, text: string): Promise<string> {
  const file = join(folder, `${String(number).padStart(4, '0')}.js`);
  try {
    await fs.writeFile(file, text, { flag: 'wx' });
    return file;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return writeNext(folder, number + 1, text);
  }
}

async function textBefore(note: string): Promise<string | undefined> {
  try {
    return await fs.readFile(await fs.readFile(note, 'utf8'), 'utf8');
  } catch {
    return undefined;
  }
}
