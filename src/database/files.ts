import { constants, promises as fs } from 'node:fs';
import { writeDurable } from '../durable-file/durable-file.js';
import { codeOf, explained } from '../errors/system-error.js';
import { locked } from '../durable-file/locked.js';

/** Creates the database of a new workspace, unless the file exists. */
export async function createDatabase(file: string, fresh: string): Promise<void> {
  try {
    await fs.copyFile(fresh, file, constants.COPYFILE_EXCL);
    await fs.chmod(file, 0o644); // the packaged file may be read-only
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

/** Replaces the database by a fresh one. Returns the new path of the old file, if there was one. */
export async function resetDatabase(file: string, fresh: string, now: Date): Promise<string | undefined> {
  return locked(file, async () => {
    const kept = await keepAside(file, now);
    await writeDurable(file, await fs.readFile(fresh, 'utf8'));
    return kept;
  });
}

async function keepAside(file: string, now: Date): Promise<string | undefined> {
  const name = `${file.replace(/\.json$/, '')}.before-${now.toISOString().replace(/[:.]/g, '-')}.json`;
  try {
    await fs.rename(file, name);
    return name;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw explained(error, file, 'written');
  }
}
