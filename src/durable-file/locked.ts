import { mkdirSync, realpathSync, rmdirSync, statSync, utimesSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { UserError } from '../user-error.js';
import { realPath } from './real-path.js';
import { codeOf, explained } from './system-error.js';

/** All that a lock needs: at once, for to hand each over to another thread takes far longer than to do it. */
const atOnce = { mkdirSync, realpathSync, rmdirSync, statSync, utimesSync };

/** A lock whose owner died is taken over after `stale` ms; a living owner renews it every `update` ms. */
const lifetime = { stale: 5_000, update: 1_000 };
/** Some 20 s in all: several times what a dead owner's lock lasts. */
const mostTries = 120;
const longestPause = 250;

/**
 * Does work while nobody else, in this process or another, does theirs for the same file.
 * The file need not exist; its folder must.
 * @throws UserError where the lock cannot be had, or was lost while the work went on.
 */
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
  try {
    const real = realPath(path); // one file, one lock, whatever link leads to it
    for (let tries = 1; tries <= mostTries; tries += 1) {
      const lock = await tryLock(real);
      if (lock) return lock;
      await setTimeout(pauseAfter(tries));
    }
  } catch (error) {
    throw explained(error, dirname(path), 'written');
  }
  throw inUse(path);
}

/** Undefined while somebody else holds it. */
async function tryLock(path: string): Promise<Lock | undefined> {
  // Here, for it takes its time to load and a check that saves nothing needs no lock.
  const { default: lockfile } = await import('proper-lockfile');
  let isLost = false;
  // By itself a lost lock is thrown out of a timer, where nobody could catch it.
  const onCompromised = (): void => void (isLost = true);
  try {
    const release = lockfile.lockSync(path, { ...lifetime, realpath: false, fs: atOnce, onCompromised });
    return { isLost: () => isLost, release: () => attempt(release) };
  } catch (error) {
    if (codeOf(error) === 'ELOCKED') return undefined;
    throw error;
  }
}

/** A lock that was lost cannot be given back; one that cannot be deleted grows stale. */
function attempt(release: () => void): void {
  try {
    release();
  } catch {
    // Whoever comes next takes it over.
  }
}

/** In ms; with jitter, so that those who wait do not all come back at once. */
function pauseAfter(tries: number): number {
  return Math.min(longestPause, 10 * 1.2 ** tries) * (0.5 + Math.random() / 2);
}

function lost(path: string): UserError {
  return new UserError(
    `${path} was taken over by another process while it was being written.`,
    'Look at what it holds now, and try again. If it happens again, close other programs that use it.',
  );
}

function inUse(path: string): UserError {
  return new UserError(
    `${path} is in use by another process.`,
    `Wait until that is done, then try again. If nothing else is running, delete ${path}.lock.`,
  );
}
