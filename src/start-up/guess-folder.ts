import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** A workspace has one folder for each lesson. */
const maxFolders = 20;

/**
 * Guesses the folder of the first file to check, because the command line is not parsed yet. Returns undefined for
 * a glob or a missing file.
 * @param takesValue whether a value follows an option
 */
export function guessFolder(
  args: readonly string[],
  takesValue: (option: string) => boolean,
  cwd: string,
): string | undefined {
  const path = args.find((arg, index) => !arg.startsWith('-') && !takesValue(args[index - 1] ?? ''));
  const root = rootIn(args);
  try {
    return root === undefined ? folderOf(resolve(cwd, path ?? '.')) : onlyFolder(resolve(cwd, root));
  } catch {
    return undefined;
  }
}

/** With `--root` the child runs in that folder. */
function rootIn(args: readonly string[]): string | undefined {
  const joined = args.find((arg) => arg.startsWith('--root='))?.slice('--root='.length);
  const at = args.indexOf('--root');
  return at < 0 ? joined : args[at + 1];
}

function onlyFolder(path: string): string | undefined {
  return statSync(path).isDirectory() ? path : undefined;
}

/** A file's own folder; for a folder, the first one with a `model.js`: itself, or one inside. */
function folderOf(path: string): string | undefined {
  if (!statSync(path).isDirectory()) return dirname(path);
  const inside = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const folders = [path, ...inside.map(({ name }) => join(path, name)).sort()];
  return folders.slice(0, maxFolders).find((folder) => existsSync(join(folder, 'model.js')));
}
