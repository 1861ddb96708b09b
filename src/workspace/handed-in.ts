import { basename, dirname, join, relative, sep } from 'node:path';
import { realPath } from '../durable-file/real-path.js';
import { codeOf } from '../errors/system-error.js';
import { readSubmission, UnusableFileError } from './submission.js';

export interface HandedIn {
  readonly file: string;
  /** Absent for a file that was named itself. */
  readonly foundIn?: string;
}

/** @throws UnusableFileError if a link leads out of the folder, or the source cannot be judged */
export function readHandedIn({ file, foundIn }: HandedIn): string {
  if (foundIn !== undefined) refuseForeign(file, foundIn);
  return readSubmission(file);
}

/** The named folder may be a link, but nothing below it. */
function refuseForeign(file: string, foundIn: string): void {
  const folder = join(real(foundIn, file), relative(foundIn, dirname(file)));
  if (!isInside(real(dirname(file), file), folder))
    throw new UnusableFileError(
      'file-link',
      `The path to ${basename(file)} goes through a symbolic link to another folder. It was not opened.`,
      'Replace the link with the folder itself.',
    );
  if (!isInside(real(file, file), folder))
    throw new UnusableFileError(
      'file-link',
      `${basename(file)} is a symbolic link that leads out of its folder. It was not opened.`,
      'Replace the link with the file itself.',
    );
}

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function real(path: string, file: string): string {
  try {
    return realPath(path);
  } catch (error) {
    if (codeOf(error) !== 'ELOOP') return path; // reading it reports the reason
    throw new UnusableFileError(
      'file-link',
      `${basename(file)} is a symbolic link that leads back to itself.`,
      'Replace the link with the file itself.',
    );
  }
}
