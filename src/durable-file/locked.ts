import { mkdirSync, realpathSync, rmdirSync, statSync, utimesSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { UserError } from '../errors/user-error.js';
import { realPath } from './real-path.js';
import { codeOf, explained } from '../errors/system-error.js';

/** Synchronous, because thread calls take far longer. */
const atOnce = { mkdirSync, realpathSync, rmdirSync, statSync, utimesSync };

/** The owner renews its lock every `update` ms; after `stale` ms it is free. */
const lifetime = { stale: 5_000, update: 1_000 };
/** About 20 s in all. */
const mostTries = 120;
const longestPauseMs = 250;

/** For all processes. The folder must exist. @throws UserError if the lock stays taken, or was lost */
export async function locked<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  const lock = await acquire(path);
  try {
    const result = await work();
    if (lock.isLost()) throw lost(path);
    return result;
  } finally {
    lock.release();
  }
}

interface Lock {
  readonly isLost: () => boolean;
  readonly release: () => void;
}

async function acquire(path: string): Promise<Lock> {
  const real = followed(path); // one lock for all links to a file
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const lock = await tryLock(real);
    if (lock) return lock;
    await setTimeout(pauseAfter(tries));
  }
  throw inUse(path);
}

function followed(path: string): string {
  try {
    return realPath(path);
  } catch (error) {
    throw explained(error, path, 'written');
  }
}

async function tryLock(path: string): Promise<Lock | undefined> {
  const { default: lockfile } = await import('proper-lockfile');
  let isLost = false;
  // Otherwise a lost lock throws in a timer.
  const onCompromised = (): void => void (isLost = true);
  try {
    const release = lockfile.lockSync(path, { ...lifetime, realpath: false, fs: atOnce, onCompromised });
    return { isLost: () => isLost, release: () => attempt(release) };
  } catch (error) {
    if (codeOf(error) === 'ELOCKED') return undefined;
    throw isAboutOldLock(error)
      ? notALock(`${path}.lock`, error)
      : explained(error, dirname(path), 'written');
  }
}

/** Locks of ours are empty folders. */
function isAboutOldLock(error: unknown): boolean {
  const { syscall } = error as NodeJS.ErrnoException;
  return syscall === 'rmdir' || syscall === 'stat';
}

function attempt(release: () => void): void {
  try {
    release();
  } catch {
    // It becomes stale.
  }
}

/** With jitter, so that processes do not retry together. */
function pauseAfter(tries: number): number {
  return Math.min(longestPauseMs, 10 * 1.2 ** tries) * (0.5 + Math.random() / 2);
}

function lost(path: string): UserError {
  return new UserError(
    `${path} was taken over by another process while it was being written.`,
    'Check its content, then try again. If it happens again, close other programs that use it.',
  );
}

function notALock(lock: string, cause: unknown): UserError {
  return new UserError(
    `${lock} is in the way: oauth-lessons needs this name for a lock, and cannot remove it.`,
    'Look into it, then move it away or delete it.',
    { cause },
  );
}

function inUse(path: string): UserError {
  return new UserError(
    `${path} is in use by another process.`,
    `Wait until it has finished, then try again. If nothing else is running, delete ${path}.lock.`,
  );
}
