import { randomBytes } from 'node:crypto';
import fs, { constants, type Stats } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../errors/user-error.js';
import { readRegular, refuseOtherThanFile } from './read-regular.js';
import { realPath } from './real-path.js';
import { codeOf, explained } from '../errors/system-error.js';

export class ChangedMeanwhileError extends Error {
  override readonly name = 'ChangedMeanwhileError';
}

/** With its byte order mark; undefined if missing. @throws UserError if it is not UTF-8, or larger than `mostBytes` */
export function readDurable(
  path: string,
  { mostBytes = Infinity }: { readonly mostBytes?: number } = {},
): string | undefined {
  try {
    const bytes = readRegular(path, ({ size }) => {
      if (size > mostBytes) throw tooLarge(path, mostBytes);
    });
    return decoded(bytes, path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw explained(error, path, 'read');
  }
}

/**
 * A crash leaves the old or the new content, whole. Links and the mode stay.
 * @throws ChangedMeanwhileError if the content is not `expected`
 * @throws UserError if it cannot be written
 */
export async function writeDurable(path: string, text: string, expected?: string): Promise<void> {
  let temporary: string | undefined;
  try {
    const real = realPath(path);
    const old = statReplaceable(real);
    temporary = join(dirname(real), `.oauth-lessons-${randomBytes(8).toString('hex')}.tmp`);
    await writeSynced(temporary, text, old);
    refuseChanged(real, expected);
    fs.renameSync(temporary, real);
    await syncFolder(dirname(real));
    sweep(dirname(real));
  } catch (error) {
    if (temporary !== undefined) removeQuietly(temporary);
    throw explained(error, path, 'written');
  }
}

/** @throws UserError if `writeDurable` cannot write the file */
export function refuseUnwritable(path: string): void {
  try {
    const real = realPath(path);
    statReplaceable(real);
    fs.accessSync(dirname(real), constants.W_OK);
  } catch (error) {
    throw explained(error, path, 'written');
  }
}

const abandonedAfterMs = 60_000;

function sweep(folder: string): void {
  try {
    for (const name of fs.readdirSync(folder))
      if (/^\.oauth-lessons-[0-9a-f]{16}\.tmp$/.test(name)) removeAbandoned(join(folder, name));
  } catch {
    // The next save sweeps again.
  }
}

function removeAbandoned(path: string): void {
  const { mtimeMs } = fs.statSync(path);
  if (Date.now() - mtimeMs > abandonedAfterMs) fs.rmSync(path, { force: true });
}

function removeQuietly(path: string): void {
  try {
    fs.rmSync(path, { force: true });
  } catch {
    // The sweep removes it later.
  }
}

function tooLarge(path: string, mostBytes: number): UserError {
  return new UserError(
    `${path} is larger than ${String(Math.floor(mostBytes / 1024 / 1024))} MB. It was not read.`,
    'Move it away, or name another file.',
  );
}

/** Strict, because a write would lose invalid bytes. */
function decoded(bytes: Buffer, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (codeOf(error) !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
    throw new UserError(`${path} is not UTF-8 text.`, 'Open it in your editor and save it as UTF-8.', {
      cause: error,
    });
  }
}

/** Refuses read-only files: `rename` would replace them, and `root` may write anything. */
function statReplaceable(path: string): Stats | undefined {
  try {
    const stats = fs.statSync(path);
    refuseOtherThanFile(stats, path);
    if ((stats.mode & 0o222) === 0) throw Object.assign(new Error('read-only'), { code: 'EACCES' });
    fs.accessSync(path, constants.W_OK);
    return stats;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Synchronous except for the sync: thread calls take longer. */
async function writeSynced(path: string, text: string, old: Stats | undefined): Promise<void> {
  const file = fs.openSync(path, 'wx');
  try {
    fs.writeFileSync(file, text);
    if (old) keepOwner(file, old);
    await synced(file);
  } finally {
    fs.closeSync(file);
  }
}

function keepOwner(file: number, { uid, gid, mode }: Stats): void {
  try {
    fs.fchownSync(file, uid, gid);
  } catch {
    // Only `root` may change the owner.
  }
  fs.fchmodSync(file, mode & 0o777);
}

function synced(file: number): Promise<void> {
  return new Promise((resolve, reject) => {
    fs.fsync(file, (error) => (error ? reject(error) : resolve()));
  });
}

function refuseChanged(path: string, expected: string | undefined): void {
  if (expected === undefined) return;
  if (readDurable(path) !== expected)
    throw new ChangedMeanwhileError(`${path} was changed by another program.`);
}

/** Makes the new name survive a crash. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const file = fs.openSync(folder, 'r');
    await synced(file).finally(() => fs.closeSync(file));
  } catch {
    // Windows cannot open folders, and some network disks cannot sync them.
  }
}
