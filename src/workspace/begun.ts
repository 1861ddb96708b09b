import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { readHandedIn } from './handed-in.js';
import { lessonFile, type Workspace } from './workspace.js';

/** The learner has changed the lesson's file. One that cannot be read is not the starter either. */
export function hasBegun(
  workspace: Workspace,
  { id, starter }: { readonly id: string; readonly starter: string },
): boolean {
  const file = lessonFile(workspace, id);
  if (!existsSync(dirname(file))) return false;
  try {
    return readHandedIn({ file, foundIn: workspace.folder }) !== starter;
  } catch {
    return true;
  }
}
