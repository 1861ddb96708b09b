import { commandTable } from '../command-table.js';
import { realInstallation, realJudging } from '../outside/real-world.js';
import { createWarmChildren, type WarmChildren } from '../sandbox/outside/warm-children.js';
import { guessFolder } from './guess-folder.js';

/**
 * Starts the child that a `check` will want, before anything else is loaded: it gets ready on another core
 * meanwhile. Where the guess was wrong, the child is ended without having run anything.
 */
export function startEarly(args: readonly string[], root: string, cwd: string): WarmChildren {
  const warmChildren = createWarmChildren(realJudging(realInstallation(root)));
  const folder = guessFolder(args, takesValue, cwd);
  if (folder !== undefined) warmChildren.ahead(folder);
  return warmChildren;
}

function takesValue(option: string): boolean {
  const options = commandTable.flatMap((entry) => entry.options ?? []);
  return options.some(([flags]) => flags.startsWith(`${option} <`));
}
