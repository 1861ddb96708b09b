import { UserError } from '../user-error.js';

/** What the system calls an error (`ENOENT`), where it came from there. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

/**
 * What the system says about a file, in words for the person who can mend it. What nobody at the
 * keyboard can mend, and what is in words already, comes back as it is.
 */
export function explained(error: unknown, path: string, doing: 'read' | 'written'): unknown {
  const reason = reasons[codeOf(error) ?? ''];
  if (reason === undefined) return error;
  const { what, advice } = reason(doing);
  return new UserError(`${path} ${what}.`, advice, { cause: error });
}

interface Reason {
  readonly what: string;
  readonly advice: string;
}

const reasons: Readonly<Record<string, (doing: string) => Reason>> = {
  EACCES: notAllowed,
  EPERM: notAllowed,
  EROFS: () => ({
    what: 'lies on a disk that cannot be written',
    advice: 'Work in a folder on another disk.',
  }),
  ENOSPC: full,
  EDQUOT: full,
  EBUSY: () => ({
    what: 'is held by another program',
    advice: 'Close it there, then try again. If that does not help, restart the machine.',
  }),
  EISDIR: () => ({ what: 'is a folder, not a file', advice: 'Move the folder away, or name another file.' }),
  EEXIST: () => ({
    what: 'is a file, not a folder',
    advice: 'Move it away, then try again.',
  }),
  ENOTDIR: () => ({
    what: 'cannot exist: a part of its path is a file, not a folder',
    advice: 'Check the path for a typing mistake.',
  }),
  ENOENT: (doing) => ({
    what: `cannot be ${doing}: its folder does not exist`,
    advice: 'Check the path for a typing mistake, or make the folder.',
  }),
  ELOOP: () => ({
    what: 'is a symbolic link that leads back to itself',
    advice: 'Delete the link and put a file in its place.',
  }),
};

function notAllowed(doing: string): Reason {
  return {
    what: `may not be ${doing} by you`,
    advice: 'Give yourself the right to it and to its folder, or work in a folder of your own.',
  };
}

function full(): Reason {
  return {
    what: 'cannot be written: the disk is full',
    advice: 'Make room on the disk, then try again. What the file held before is still whole.',
  };
}
