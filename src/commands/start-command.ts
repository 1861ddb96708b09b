import type { Workspace } from '../workspace/workspace.js';
import { shellWord } from '../style/shell-word.js';
import { printablePath } from '../workspace/shown-path.js';

/** The command that resumes this workspace from `cwd`. */
export function startCommand({ folder }: Workspace, cwd: string): string {
  const shown = printablePath(folder, cwd);
  return /^\.[./]*$/.test(shown) ? 'oauth-lessons start' : `oauth-lessons start ${shellWord(shown)}`;
}
