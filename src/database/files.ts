import { constants, promises as fs } from 'node:fs';
import { writeDurable } from '../durable-file/durable-file.js';
import { codeOf, explained } from '../errors/system-error.js';
import { locked } from '../durable-file/locked.js';

export async function createDatabase(file: string, fresh: string): Promise<void> {
  try {
    await fs.copyFile(fresh, file, constants.COPYFILE_EXCL);
    await fs.chmod(file, 0o644); // the packaged file may be read-only
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

/** @returns the new path of the old file */
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
