import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * The folder of the first file that a command line of `check` asks for, at a glance: the command line is not read
 * properly yet. Undefined where a glance does not tell.
 * @param takesValue whether an option is followed by a value
 */
export function guessFolder(
  args: readonly string[],
  takesValue: (option: string) => boolean,
  cwd: string,
): string | undefined {
  const path = args.find((arg, index) => !arg.startsWith('-') && !takesValue(args[index - 1] ?? ''));
  const root = rootIn(args);
  try {
    return root === undefined ? folderAt(resolve(cwd, path ?? '.')) : onlyFolder(resolve(cwd, root));
  } catch {
    return undefined; // a glob, or a mistake: for those who read the command line properly
  }
}

/** The folder of an app, in which the child is run then. */
function rootIn(args: readonly string[]): string | undefined {
  const joined = args.find((arg) => arg.startsWith('--root='))?.slice('--root='.length);
  const at = args.indexOf('--root');
  return at < 0 ? joined : args[at + 1];
}

function onlyFolder(path: string): string | undefined {
  return statSync(path).isDirectory() ? path : undefined;
}

/** A file's own folder; of a folder itself, or the first in it, what holds a `model.js`. */
function folderAt(path: string): string | undefined {
  if (!statSync(path).isDirectory()) return dirname(path);
  const inside = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const folders = [path, ...inside.map(({ name }) => join(path, name)).sort()];
  return folders.slice(0, most).find((folder) => existsSync(join(folder, 'model.js')));
}

/** A workspace holds a folder a lesson. */
const most = 20;
