import { commandTable } from '../commands/table.js';
import { realInstallation, realJudging } from '../outside/real-world.js';
import { createWarmChildren, type WarmChildren } from '../sandbox/outside/warm-children.js';
import { guessFolder } from './guess-folder.js';

/** Before the rest of the program is loaded. A child in the wrong folder is killed unused. */
export function startEarly(args: readonly string[], root: string, cwd: string): WarmChildren {
  const warmChildren = createWarmChildren(realJudging(realInstallation(root)));
  // That one runs in bubblewrap.
  const folder = args.includes('--isolate') ? undefined : guessFolder(args, takesValue, cwd);
  if (folder !== undefined) warmChildren.ahead(folder);
  return warmChildren;
}

function takesValue(option: string): boolean {
  const options = commandTable.flatMap((entry) => entry.options ?? []);
  return options.some(([flags]) => flags.startsWith(`${option} <`));
}
