import { existsSync, statSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { Target } from './check-target.js';
import { UserError } from '../errors/user-error.js';
import { shellWord } from '../style/shell-word.js';
import { printablePath } from '../workspace/shown-path.js';

export interface OwnApp {
  readonly cwd: string;
  readonly db?: string | undefined;
  readonly root?: string | undefined;
}

/** @throws UserError if the file is not in the root, or the database path starts elsewhere */
export function appAround(file: string, { cwd, db, root }: OwnApp): Pick<Target, 'database' | 'root'> {
  const folder = root === undefined ? undefined : resolve(cwd, root);
  if (folder !== undefined) refuseOutside(file, folder, cwd);
  if (db !== undefined) refuseFromElsewhere(db, file, cwd);
  return { ...(db !== undefined && { database: db }), ...(folder !== undefined && { root: folder }) };
}

function refuseOutside(file: string, root: string, cwd: string): void {
  const path = relative(root, file);
  const isInside = path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
  if (isInside && isFolder(root)) return;
  throw new UserError(
    `${printablePath(file, cwd)} is not in the folder ${printablePath(root, cwd)}.`,
    'With --root, name a folder that contains the file, such as the one with the package.json of your app.',
  );
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The shell completes from the current folder, but the file imports from its own. */
function refuseFromElsewhere(db: string, file: string, cwd: string): void {
  if (db.trim() === '')
    throw new UserError(
      'The module name after --db is empty.',
      'Name the module as your file imports it, such as --db ../lib/store.js',
    );
  const there = resolve(cwd, db);
  if (!isFile(there) || isFile(resolve(dirname(file), db))) return;
  const path = relative(dirname(file), there).replaceAll(sep, '/');
  const asked = path.startsWith('.') ? path : `./${path}`;
  throw new UserError(
    `${printablePath(file, cwd)} cannot load ${db}: the path must start at the folder of that file.`,
    `Name the module as your file imports it: --db ${shellWord(asked)}`,
  );
}

function isFile(path: string): boolean {
  return ['', '.js', '.mjs', '.cjs', '.ts', '.mts', '.cts'].some((ending) => existsSync(path + ending));
}
