import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { defaultFolder } from '../workspace/workspace.js';

const maxFolders = 20;

/** A guess, because the command line is not parsed yet. Undefined for a glob or a missing file. */
export function guessFolder(
  args: readonly string[],
  takesValue: (option: string) => boolean,
  cwd: string,
): string | undefined {
  const path = args.find((arg, index) => !arg.startsWith('-') && !takesValue(args[index - 1] ?? ''));
  const root = rootIn(args);
  try {
    if (root !== undefined) return onlyFolder(resolve(cwd, root));
    if (path !== undefined) return folderOf(resolve(cwd, path));
    return folderOf(cwd) ?? folderOf(join(cwd, defaultFolder));
  } catch {
    return undefined;
  }
}

function rootIn(args: readonly string[]): string | undefined {
  const joined = args.find((arg) => arg.startsWith('--root='))?.slice('--root='.length);
  const at = args.indexOf('--root');
  return at < 0 ? joined : args[at + 1];
}

function onlyFolder(path: string): string | undefined {
  return statSync(path).isDirectory() ? path : undefined;
}

function folderOf(path: string): string | undefined {
  if (!statSync(path).isDirectory()) return dirname(path);
  const inside = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const folders = [path, ...inside.map(({ name }) => join(path, name)).sort()];
  return folders
    .slice(0, maxFolders)
    .find((folder) => ['model.js', 'app.js'].some((name) => existsSync(join(folder, name))));
}
