import type { Workspace } from '../workspace/workspace.js';
import { shellWord } from '../style/shell-word.js';
import { printablePath } from '../workspace/shown-path.js';

/** What goes on with a workspace when it is typed in `cwd`: within it, it needs no name. */
export function startCommand({ folder }: Workspace, cwd: string): string {
  const shown = printablePath(folder, cwd);
  return /^\.[./]*$/.test(shown) ? 'oauth-lessons start' : `oauth-lessons start ${shellWord(shown)}`;
}
