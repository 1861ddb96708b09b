import { closeSync, openSync, readdirSync, readSync, statSync, type Stats } from 'node:fs';
import { basename, dirname } from 'node:path';
import { readRegular } from '../durable-file/read-regular.js';
import { codeOf, explained } from '../errors/system-error.js';
import { largestSource } from '../source/file-problem.js';
import { fileNames } from '../lesson/subject.js';
import { locate, type Location } from './workspace.js';
import { UserError, type Advice } from '../errors/user-error.js';

export const fileKinds = {
  'file-missing': 'Nothing was handed in: the folder has no model.js.',
  'file-link': 'The file, or its folder, is a symbolic link that leads out of the folder. It was not opened.',
  'file-not-regular': 'There is a folder, a pipe or a device instead of the file.',
} as const;

export type FileKind = keyof typeof fileKinds;

/** The submission's fault, not the caller's. */
export class UnusableFileError extends UserError {
  readonly kind: FileKind;

  constructor(kind: FileKind, message: string, advice: Advice, options?: ErrorOptions) {
    super(message, advice, options);
    this.kind = kind;
  }
}

/** Any bytes. @throws UnusableFileError if missing or not a regular file, UserError if it cannot be read */
export function readSubmission(file: string): string {
  return readStart(file).toString('utf8');
}

/** @throws UserError also if it is not UTF-8 or too large */
export function readText(file: string): string {
  const bytes = readStart(file);
  if (bytes.length > largestSource) throw tooLarge(file);
  refuseOtherEncodings(bytes, file);
  return bytes.toString('utf8');
}

/** Just enough of a large file to see its size. */
function readStart(file: string): Buffer {
  const stats = statOf(file);
  if (stats.isDirectory())
    throw new UnusableFileError(
      'file-not-regular',
      `${file} is a folder.`,
      'Name a JavaScript file, or the folder of a lesson.',
    );
  if (!stats.isFile())
    throw new UnusableFileError(
      'file-not-regular',
      `${file} is not a regular file.`,
      'Name a JavaScript file.',
    );
  return stats.size > largestSource ? firstBytes(file, largestSource + 1) : readBytes(file);
}

function firstBytes(file: string, count: number): Buffer {
  const bytes = Buffer.alloc(count);
  try {
    const opened = openSync(file, 'r');
    try {
      return bytes.subarray(0, readSync(opened, bytes, 0, count, 0));
    } finally {
      closeSync(opened);
    }
  } catch (error) {
    throw unreadable(error, file);
  }
}

export type Content =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'missing' }
  | { readonly type: 'unusable'; readonly problem: UserError };

/** Returns problems instead of throwing them. */
export function readContent(file: string): Content {
  try {
    const text = readText(file);
    // U+FFFD replaces invalid bytes, unless it was typed.
    if (text.includes('\ufffd') && !readBytes(file).equals(Buffer.from(text))) throw otherEncoding(file);
    return { type: 'text', text };
  } catch (error) {
    const known = explained(error, file, 'read');
    if (!(known instanceof UserError)) throw error;
    return isMissing(known.cause) ? { type: 'missing' } : { type: 'unusable', problem: known };
  }
}

function isMissing(cause: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(codeOf(cause) ?? '');
}

function otherEncoding(file: string): UserError {
  return new UserError(`${file} is not UTF-8 text.`, 'Save it as UTF-8 in your editor.');
}

function statOf(file: string): Stats {
  try {
    return statSync(file);
  } catch (error) {
    throw noneInFolder(file, error) ?? unreadable(error, file);
  }
}

function noneInFolder(file: string, cause: unknown): UserError | undefined {
  const name = basename(file);
  if (!hasOwnFolder(name) || namesIn(dirname(file))?.includes(name) !== false) return undefined;
  return new UnusableFileError(
    'file-missing',
    `The folder ${dirname(file)} has no ${name}.`,
    freshFile(file) ?? 'Name a workspace, the folder of a lesson, or a file.',
    { cause },
  );
}

/** Undefined outside a workspace, where no command can help. */
function freshFile(file: string): Advice | undefined {
  const location = ownFolderOf(file);
  return (
    location &&
    ((commandLine) =>
      `\`${commandLine('reset', location.workspace.folder)}\` creates a fresh ${basename(file)}. Older versions are kept.`)
  );
}

function ownFolderOf(file: string): Location | undefined {
  return hasOwnFolder(basename(file)) ? locate(file) : undefined;
}

/** The folder has the name of the lesson. */
function hasOwnFolder(fileName: string): boolean {
  return fileName === fileNames.function || fileName === fileNames.requests;
}

/** `start` creates the folder of a lesson. */
function lessonNotBegun(file: string, cause: unknown): UnusableFileError | undefined {
  const location = ownFolderOf(file);
  if (!location || namesIn(dirname(file))) return undefined;
  const { workspace, folderName: lessonId } = location;
  return new UnusableFileError(
    'file-missing',
    `The lesson ${lessonId} was not begun: there is no folder ${dirname(file)}.`,
    (commandLine) => `\`${commandLine(`start --lesson ${lessonId}`, workspace.folder)}\` begins it.`,
    { cause },
  );
}

function namesIn(folder: string): string[] | undefined {
  try {
    return readdirSync(folder);
  } catch {
    return undefined;
  }
}

function readBytes(file: string): Buffer {
  try {
    return readRegular(file);
  } catch (error) {
    throw unreadable(error, file);
  }
}

function unreadable(error: unknown, file: string): unknown {
  const code = codeOf(error);
  if (isMissing(error)) {
    return (
      lessonNotBegun(file, error) ??
      new UnusableFileError(
        'file-missing',
        `There is no file ${file}.`,
        freshFile(file) ?? 'Check the path.',
        { cause: error },
      )
    );
  }
  if (code === 'ELOOP')
    return new UnusableFileError(
      'file-link',
      `${file} is a symbolic link that leads back to itself.`,
      'Replace the link with a file.',
    );
  return explained(error, file, 'read');
}

function tooLarge(file: string): UserError {
  return new UserError(
    `${file} is larger than 1 MiB.`,
    'That is more than a model of a server needs. Is it the right file?',
  );
}

function refuseOtherEncodings(bytes: Buffer, file: string): void {
  const isUtf16 = /^(?:fffe|feff)/.test(bytes.subarray(0, 2).toString('hex'));
  if (isUtf16) throw new UserError(`${file} is encoded as UTF-16.`, 'Save it as UTF-8 in your editor.');
  if (bytes.includes(0))
    throw new UserError(
      `${file} is not text: it contains zero bytes.`,
      'Name a JavaScript file that is saved as UTF-8.',
    );
}
