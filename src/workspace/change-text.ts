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
  type Version,
} from './history.js';
import { readContent, type Content } from './submission.js';
import type { TextPlace } from './workspace.js';
import { UserError } from '../errors/user-error.js';

/** @returns the content if it is not `seen`: nothing was written then. @throws UserError if it cannot be written */
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

/** @returns where the old version is. @throws UserError if the file cannot be written */
export async function startOver(place: TextPlace, starter: string, at: Date): Promise<string | undefined> {
  const kept = await replaceText(place, starter, { because: 'start-over', at });
  if (kept !== undefined) noteStartOver(place, kept);
  return kept;
}

/** @returns where the replaced version is. @throws UserError if there is nothing to undo */
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

/** @returns where the replaced version is. @throws UserError if one cannot be read or written */
export async function restoreVersion(
  place: TextPlace,
  version: Version,
  at: Date,
): Promise<string | undefined> {
  return replaceText(place, readVersion(version), { because: 'restore', at });
}

/** Adds code before the export. @returns where the old version is; undefined if there was nothing to do */
export async function addGiven(
  place: TextPlace,
  { sign, code }: { readonly sign: string; readonly code: string },
  at: Date,
): Promise<string | undefined> {
  const content = readContent(place.file);
  if (content.type !== 'text' || content.text.includes(sign)) return undefined;
  return replaceText(place, withBeforeExport(content.text, code), { because: 'given', at });
}

function withBeforeExport(text: string, code: string): string {
  const exported = [...text.matchAll(/^(?:module\.exports\b|exports\b|export\b)/gm)].at(-1)?.index;
  const at = exported ?? text.length;
  const before = text.slice(0, at);
  return `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${code}\n${text.slice(at)}`;
}

interface Aside {
  readonly because: Reason;
  readonly at: Date;
}

async function replaceText(place: TextPlace, text: string, aside: Aside): Promise<string | undefined> {
  let kept: string | undefined;
  await put(place, text, async (content) => {
    kept = await putAside(place, content, aside);
    return true;
  });
  return kept;
}

async function putAside(place: TextPlace, content: Content, aside: Aside): Promise<string | undefined> {
  if (content.type === 'missing') return undefined;
  if (content.type === 'text') return keepVersion(place, content.text, aside);
  return keepVersion(place, bytesOf(place, content.problem), aside);
}

/** @throws the problem of a folder, a pipe or an unreadable file */
function bytesOf(place: TextPlace, problem: UserError): Buffer {
  try {
    return readRegular(place.file);
  } catch {
    throw problem;
  }
}

/** The only place that writes the learner's file; `mayReplace` can keep the old version. */
async function put(
  place: TextPlace,
  text: string,
  mayReplace: (content: Content) => Promise<boolean>,
): Promise<Content | undefined> {
  const { file } = place;
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

/** The lesson's folder is the learner's, so the lock is elsewhere. A failed lock is ignored. */
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
