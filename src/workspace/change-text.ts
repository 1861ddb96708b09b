import { promises as fs } from 'node:fs';
import { dirname, join } from 'node:path';
import { ChangedMeanwhileError, writeDurable } from '../durable-file/durable-file.js';
import { readRegular } from '../durable-file/read-regular.js';
import { locked } from '../durable-file/locked.js';
import {
  forgetStartOver,
  historyFolder,
  keepVersion,
  noteStartOver,
  readVersion,
  startedOver,
  type Reason,
  type TextPlace,
  type Version,
} from './history.js';
import { readContent, type Content } from './submission.js';
import { lessonFile } from './workspace.js';
import { UserError } from '../errors/user-error.js';

/**
 * The ways in which a learner's file gets another text from us. All of them go through one function at
 * the end, and none loses what stood there before.
 */

/**
 * Saves a text over the one that its writer has seen.
 * @param seen what the file held when the writer last looked; undefined where that was no text
 * @returns what the file holds, where that is another text: then nothing was written
 * @throws UserError where the file cannot be written.
 */
export async function saveOver(
  place: TextPlace,
  text: string,
  seen: string | undefined,
  at: Date,
): Promise<Content | undefined> {
  return put(place, text, async (content) => {
    if (content.type === 'unusable') await putAside(place, content, { because: 'overwritten', at });
    return content.type !== 'text' || content.text === seen || content.text === text;
  });
}

/**
 * Gives the lesson a fresh start. The old text goes to the history; gives where it lies, if there was one.
 * @throws UserError where the file cannot be written.
 */
export async function startOver(place: TextPlace, starter: string, at: Date): Promise<string | undefined> {
  const kept = await replaceText(place, starter, { because: 'start-over', at });
  if (kept !== undefined) noteStartOver(place, kept);
  return kept;
}

/**
 * Brings back what the last start-over put aside; what stands there now is kept, too. Gives where that lies.
 * @throws UserError where there is nothing to bring back.
 */
export async function undoStartOver(place: TextPlace, at: Date): Promise<string | undefined> {
  const version = await startedOver(place);
  if (!version) {
    throw new UserError(
      'There is no reset to undo.',
      `Older versions of your file are in ${historyFolder(place)}.`,
    );
  }
  const kept = await replaceText(place, readVersion(version), { because: 'restore', at });
  await forgetStartOver(place);
  return kept;
}

/**
 * Puts a version into the lesson's file; what stands there now is kept, too. Gives where that lies.
 * @throws UserError where the version cannot be read, or the file not be written.
 */
export async function restoreVersion(
  place: TextPlace,
  version: Version,
  at: Date,
): Promise<string | undefined> {
  return replaceText(place, readVersion(version), { because: 'restore', at });
}

interface Aside {
  readonly because: Reason;
  readonly at: Date;
}

/** Whatever the file holds goes to the history first; gives where it lies, if there was anything. */
async function replaceText(place: TextPlace, text: string, aside: Aside): Promise<string | undefined> {
  let kept: string | undefined;
  await put(place, text, async (content) => {
    kept = await putAside(place, content, aside);
    return true;
  });
  return kept;
}

/** Keeps what a file holds, text or not. */
async function putAside(place: TextPlace, content: Content, aside: Aside): Promise<string | undefined> {
  if (content.type === 'missing') return undefined;
  if (content.type === 'text') return keepVersion(place, content.text, aside);
  return keepVersion(place, bytesOf(place, content.problem), aside);
}

/** @throws the problem if it is a folder or a pipe, or may not be read: such a file is never replaced. */
function bytesOf(place: TextPlace, problem: UserError): Buffer {
  try {
    return readRegular(fileOf(place));
  } catch {
    throw problem;
  }
}

/**
 * The one place where a learner's file gets another text: whole or not at all, never two of us at once,
 * and not where `mayReplace` says no to what it holds. Gives what it holds then.
 */
async function put(
  place: TextPlace,
  text: string,
  mayReplace: (content: Content) => Promise<boolean>,
): Promise<Content | undefined> {
  const file = fileOf(place);
  return alone(place, async () => {
    const content = readContent(file);
    if (!(await mayReplace(content))) return content;
    await fs.mkdir(dirname(file), { recursive: true });
    try {
      await writeDurable(file, text, content.type === 'text' ? content.text : undefined);
      return undefined;
    } catch (error) {
      if (error instanceof ChangedMeanwhileError) return readContent(file);
      throw error;
    }
  });
}

/** The lock lies beside the progress: a lesson's folder is the learner's. Where there can be none, it goes on without. */
async function alone<Result>(
  { workspace, lessonId }: TextPlace,
  work: () => Promise<Result>,
): Promise<Result> {
  const folder = join(workspace.folder, '.oauth-lessons');
  const canLock = await fs.mkdir(folder, { recursive: true }).then(
    () => fs.access(folder, fs.constants.W_OK).then(() => true),
    () => false,
  );
  return canLock ? locked(join(folder, `${lessonId}.text`), work) : work();
}

function fileOf({ workspace, lessonId }: TextPlace): string {
  return lessonFile(workspace, lessonId);
}
