import { UserError } from './user-error.js';

export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

export type Doing = 'read' | 'written' | 'opened' | 'started';

/** Returns other errors unchanged. */
export function explained(error: unknown, path: string, doing: Doing): unknown {
  const reason = reasons[codeOf(error) ?? ''];
  if (reason === undefined) return error;
  const { why, advice } = reason(doing);
  return new UserError(`${path} cannot be ${doing}: ${why}.`, advice, { cause: error });
}

/** For an error that names its own call and path. */
export function explainSystemError(error: unknown): unknown {
  if (!(error instanceof Error) || !('syscall' in error)) return error;
  const { syscall, path, dest } = error as NodeJS.ErrnoException & { readonly dest?: string };
  return explained(error, dest ?? path ?? 'A file', doingOf(String(syscall)));
}

const readingCalls = [
  'read',
  'scandir',
  'opendir',
  'stat',
  'lstat',
  'fstat',
  'readlink',
  'realpath',
  'access',
];

function doingOf(syscall: string): Doing {
  if (syscall.startsWith('spawn')) return 'started';
  if (syscall === 'open') return 'opened';
  return readingCalls.includes(syscall) ? 'read' : 'written';
}

interface Reason {
  readonly why: string;
  readonly advice: string;
}

function always(why: string, advice: string): () => Reason {
  return () => ({ why, advice });
}

const notAllowed = always(
  'you do not have permission',
  'Give yourself permission for it and for its folder, or work in a folder of your own.',
);
const full = always(
  'the disk is full',
  'Free some space on the disk, then try again. The old version of the file is still complete.',
);
const inUse = always(
  'another program is using it',
  'Close it there, then try again. If that does not help, restart the machine.',
);
const unreachable = always('its disk cannot be reached', 'Connect the disk again, then try again.');
const unsupported = always(
  'its disk does not support this',
  'Work in a folder on another disk, such as the one of your home folder.',
);

/** Other codes are bugs of ours. */
const reasons: Readonly<Record<string, (doing: Doing) => Reason>> = {
  EACCES: notAllowed,
  EPERM: notAllowed,
  EROFS: always('its disk is read-only', 'Work in a folder on another disk.'),
  ENOSPC: full,
  EDQUOT: always('your disk quota is used up', 'Delete files that you do not need, then try again.'),
  EFBIG: always('it would be larger than the system allows', 'Raise the limit with `ulimit -f unlimited`.'),
  EMFILE: always(
    'too many files are open',
    'Allow more with `ulimit -n 1024`, or close other programs, then try again.',
  ),
  ENFILE: always(
    'too many files are open on this machine',
    'Close other programs, then try again. If that does not help, restart the machine.',
  ),
  ENOMEM: always('the machine is out of memory', 'Close other programs, then try again.'),
  EAGAIN: always('the machine is too busy', 'Close other programs, then try again.'),
  EBUSY: inUse,
  ETXTBSY: inUse,
  EISDIR: always('it is a folder, not a file', 'Move the folder away, or name another file.'),
  EEXIST: always('it is a file, not a folder', 'Move the file away, then try again.'),
  ENOTDIR: always('a part of its path is a file, not a folder', 'Check the path for a typing mistake.'),
  ENOENT: (doing) =>
    doing === 'written'
      ? {
          why: 'its folder does not exist',
          advice: 'Check the path for a typing mistake, or create the folder.',
        }
      : { why: 'it does not exist', advice: 'Check whether it was moved or deleted, then try again.' },
  ENOTEMPTY: always(
    'the folder of this name is not empty',
    'Look into the folder, then move it away or delete it.',
  ),
  ELOOP: always(
    'it is a symbolic link that leads back to itself',
    'Delete the link and put a file in its place.',
  ),
  ENAMETOOLONG: always(
    'its name or path is too long',
    'Use a shorter name, or a folder with a shorter path.',
  ),
  EXDEV: always('a part of its folder is on another disk', 'Keep the whole folder on one disk.'),
  EIO: always(
    'the disk reports an error',
    'Copy your files to another disk, check this one for errors, then try again.',
  ),
  ENODEV: unreachable,
  ENXIO: unreachable,
  ESTALE: unreachable,
  ENOTCONN: unreachable,
  EHOSTDOWN: unreachable,
  ETIMEDOUT: unreachable,
  ENOSYS: unsupported,
  ENOTSUP: unsupported,
  EOPNOTSUPP: unsupported,
};
