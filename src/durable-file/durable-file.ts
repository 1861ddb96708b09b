import { constants, promises as fs, readFileSync, statSync, type Stats } from 'node:fs';
import { dirname, join } from 'node:path';
import { randomHex } from '../outside/random.js';
import { UserError } from '../user-error.js';
import { realPath } from './real-path.js';
import { codeOf, explained } from './system-error.js';

/** Somebody else wrote the file between our reading and our writing. */
export class ChangedMeanwhileError extends Error {
  override readonly name = 'ChangedMeanwhileError';
}

/**
 * The text of a file, a byte order mark included; undefined where there is none.
 * @throws UserError where there is something, but no file of UTF-8 text that may be read.
 */
export function readDurable(path: string): string | undefined {
  try {
    refuseOtherThanFile(statSync(path), path);
    return decoded(readFileSync(path), path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw explained(error, path, 'read');
  }
}

/**
 * Writes a file so that whoever reads it finds the old text or the new one, never a part: also after
 * a crash, on a full disk or after a power cut. A symbolic link stays one, and the mode stays the mode.
 * @param expected What the file must still hold right before it is replaced; without it nobody looks.
 * @throws ChangedMeanwhileError where it holds something else by now.
 * @throws UserError where it cannot be written; the old file is whole then.
 */
export async function writeDurable(path: string, text: string, expected?: string): Promise<void> {
  let temporary: string | undefined;
  try {
    const real = await realPath(path);
    const old = await statReplaceable(real);
    temporary = join(dirname(real), `.oauth-lessons-${randomHex(8)}.tmp`);
    await writeSynced(temporary, text, old);
    refuseChanged(real, expected);
    await fs.rename(temporary, real);
    await syncFolder(dirname(real));
    await sweep(dirname(real));
  } catch (error) {
    if (temporary !== undefined) await fs.rm(temporary, { force: true }).catch(() => undefined);
    throw explained(error, path, 'written');
  }
}

/**
 * Finds out before long work what `writeDurable` would only find out behind it.
 * @throws UserError where the file could not be written.
 */
export async function refuseUnwritable(path: string): Promise<void> {
  try {
    const real = await realPath(path);
    await statReplaceable(real);
    await fs.access(dirname(real), constants.W_OK);
  } catch (error) {
    throw explained(error, path, 'written');
  }
}

/** In ms: no write takes that long. */
const abandonedAfter = 60_000;

/** Takes away what processes that were killed in the middle of a write left behind. */
async function sweep(folder: string): Promise<void> {
  try {
    const names = (await fs.readdir(folder)).filter((name) =>
      /^\.oauth-lessons-[0-9a-f]{16}\.tmp$/.test(name),
    );
    await Promise.all(names.map((name) => removeAbandoned(join(folder, name))));
  } catch {
    // Whoever comes next takes them away.
  }
}

async function removeAbandoned(path: string): Promise<void> {
  const { mtimeMs } = await fs.stat(path);
  if (Date.now() - mtimeMs > abandonedAfter) await fs.rm(path, { force: true });
}

/** A pipe or a device would keep a reader waiting for ever. */
function refuseOtherThanFile(stats: Stats, path: string): void {
  if (stats.isFile()) return;
  throw new UserError(
    `${path} is ${stats.isDirectory() ? 'a folder, not a file' : 'no regular file'}.`,
    'Move it away, or name another file.',
  );
}

/** Strict: what cannot be decoded would be lost with the next write. */
function decoded(bytes: Buffer, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (codeOf(error) !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
    throw new UserError(`${path} is no text in UTF-8.`, 'Open it in your editor and save it as UTF-8.', {
      cause: error,
    });
  }
}

/** `rename` would replace a read-only file without asking, and `root` may do all: whoever made it so had a reason. */
async function statReplaceable(path: string): Promise<Stats | undefined> {
  try {
    const stats = await fs.stat(path);
    refuseOtherThanFile(stats, path);
    if ((stats.mode & 0o222) === 0) throw Object.assign(new Error('read-only'), { code: 'EACCES' });
    await fs.access(path, constants.W_OK);
    return stats;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function writeSynced(path: string, text: string, old: Stats | undefined): Promise<void> {
  const file = await fs.open(path, 'wx');
  try {
    await file.writeFile(text);
    if (old) {
      // Only `root` may give a file away, and only then is it another's.
      await file.chown(old.uid, old.gid).catch(() => undefined);
      await file.chmod(old.mode & 0o777);
    }
    await file.sync();
  } finally {
    await file.close();
  }
}

function refuseChanged(path: string, expected: string | undefined): void {
  if (expected === undefined) return;
  if (readDurable(path) !== expected)
    throw new ChangedMeanwhileError(`${path} was changed by another program.`);
}

/** The new name is safe once the folder is. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await fs.open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // Windows opens no folders, some network disks sync none. The rename itself was done.
  }
}
