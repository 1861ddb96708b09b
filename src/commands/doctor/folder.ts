import type { CommandLine } from '../../outside/command-line.js';
import type { Context } from '../../outside/context.js';
import { access, constants, mkdir, rm, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readDatabase } from '../../database/database.js';
import { writeDurable } from '../../durable-file/durable-file.js';
import { explainSystemError } from '../../errors/system-error.js';
import { locked } from '../../durable-file/locked.js';
import { messageOf, UserError } from '../../errors/user-error.js';
import { printable } from '../../verdict/printable.js';
import { tryWatch } from '../../workspace/try-watch.js';
import { findWorkspace, type Workspace } from '../../workspace/workspace.js';
import { fine, failing, type DoctorCheck } from './look.js';

/** Tries to read, write, lock and watch the folder. */
export async function checkFolder({ io: { cwd }, commandLine }: Context): Promise<DoctorCheck[]> {
  let workspace: Workspace | undefined;
  try {
    workspace = findWorkspace(cwd);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { message, advice } = messageOf(error, commandLine);
    return [failing('Folder', message, advice)];
  }
  const folder = workspace?.folder ?? cwd;
  const permission = await checkPermission(folder, workspace, commandLine);
  const disk = await checkDisk(folder);
  if (!workspace) return [permission, ...disk];
  const database = await checkDatabase(workspace, commandLine);
  const tried = permission.ok
    ? [await checkSaving(workspace, commandLine), await checkWatching(workspace)]
    : [];
  return [permission, ...disk, database, ...tried];
}

async function checkPermission(
  folder: string,
  workspace: Workspace | undefined,
  commandLine: CommandLine,
): Promise<DoctorCheck> {
  const found = `${printable(folder)}${workspace ? '' : ' (not a workspace)'}`;
  const isWritable = await access(folder, constants.W_OK).then(
    () => true,
    () => false,
  );
  if (!isWritable) return failing('Folder', `${found}, read-only`, 'Work in a folder that you can write to.');
  return fine('Folder', found, workspace ? '' : `\`${commandLine('start')}\` creates a workspace.`);
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

async function checkDatabase({ databaseFile }: Workspace, commandLine: CommandLine): Promise<DoctorCheck> {
  return tried('Database', commandLine, async () => {
    const { tokens } = await readDatabase(databaseFile);
    return `${String(tokens.length)} tokens`;
  });
}

/** Some network disks cannot lock or replace files. */
async function checkSaving(
  { folder, databaseFile }: Workspace,
  commandLine: CommandLine,
): Promise<DoctorCheck> {
  return tried('Saving and locking files', commandLine, async () => {
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

async function tried(
  name: string,
  commandLine: CommandLine,
  look: () => Promise<string>,
): Promise<DoctorCheck> {
  try {
    return fine(name, await look());
  } catch (error) {
    const known = explainSystemError(error);
    if (!(known instanceof UserError)) throw error;
    const { message, advice } = messageOf(known, commandLine);
    return failing(name, printable(message), advice);
  }
}
