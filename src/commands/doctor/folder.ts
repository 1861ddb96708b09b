import type { Context } from '../../outside/context.js';
import { access, constants, mkdir, rm, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readDatabase } from '../../database/database.js';
import { writeDurable } from '../../durable-file/durable-file.js';
import { explainSystemError } from '../../errors/system-error.js';
import { locked } from '../../durable-file/locked.js';
import { UserError } from '../../errors/user-error.js';
import { printable } from '../../verdict/printable.js';
import { tryWatch } from '../../workspace/try-watch.js';
import { findWorkspace, type Workspace } from '../../workspace/workspace.js';
import { fine, failing, type DoctorCheck } from './look.js';

/** Tries to read, write, lock and watch the folder. */
export async function checkFolder({ io: { cwd } }: Context): Promise<DoctorCheck[]> {
  const workspace = findWorkspace(cwd);
  const folder = workspace?.folder ?? cwd;
  const permission = await checkPermission(folder, workspace);
  const disk = await checkDisk(folder);
  if (!workspace) return [permission, ...disk];
  const database = await checkDatabase(workspace);
  const tried = permission.ok ? [await checkSaving(workspace), await checkWatching(workspace)] : [];
  return [permission, ...disk, database, ...tried];
}

async function checkPermission(folder: string, workspace: Workspace | undefined): Promise<DoctorCheck> {
  const found = `${printable(folder)}${workspace ? '' : ' (not a workspace)'}`;
  const isWritable = await access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
  if (!isWritable) return failing('Folder', `${found}, read-only`, 'Work in a folder that you can write to.');
  return fine('Folder', found, workspace ? '' : '`oauth-lessons start` creates a workspace.');
}

/** In bytes: a workspace needs a few megabytes. */
const lowDiskBytes = 50 * 1024 * 1024;
const minDiskBytes = 1024 * 1024;

/** Empty if the system does not report it. */
async function checkDisk(folder: string): Promise<DoctorCheck[]> {
  const free = await statfs(folder).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => undefined,
  );
  if (free === undefined) return [];
  const found = `${String(Math.floor(free / 1024 / 1024))} MB free`;
  const advice = free < lowDiskBytes ? 'Free some disk space before you continue.' : '';
  return [free < minDiskBytes ? failing('Disk', found, advice) : fine('Disk', found, advice)];
}

async function checkDatabase({ databaseFile }: Workspace): Promise<DoctorCheck> {
  return tried('Database', async () => {
    const { tokens } = await readDatabase(databaseFile);
    return `${String(tokens.length)} tokens`;
  });
}

/** Some network disks cannot lock or replace files. */
async function checkSaving({ folder, databaseFile }: Workspace): Promise<DoctorCheck> {
  return tried('Saving and locking files', async () => {
    const file = join(folder, '.oauth-lessons', 'doctor.txt');
    await mkdir(dirname(file), { recursive: true }); // the learner may have deleted it
    await locked(databaseFile, () => writeDurable(file, 'tried\n'));
    await rm(file);
    return 'work';
  });
}

async function checkWatching({ folder }: Workspace): Promise<DoctorCheck> {
  const name = 'Saves in other editors';
  if (await tryWatch(join(folder, '.oauth-lessons'))) return fine(name, 'are noticed immediately');
  return fine(
    name,
    'are noticed within half a second',
    'The system does not report changes here (a network disk, a container, too many watches), so oauth-lessons reads the file again and again.',
  );
}

async function tried(name: string, look: () => Promise<string>): Promise<DoctorCheck> {
  try {
    return fine(name, await look());
  } catch (error) {
    const known = explainSystemError(error);
    if (!(known instanceof UserError)) throw error;
    return failing(name, printable(known.message), known.advice);
  }
}
