import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { readHandedIn } from './handed-in.js';
import { lessonFile, type PlacedLesson, type Workspace } from './workspace.js';

interface BegunLesson extends PlacedLesson {
  readonly starter: string;
  readonly subject: PlacedLesson['subject'] & { readonly mark?: string };
}

/**
 * The learner has changed the lesson's file. One that cannot be read is not the starter either.
 * A file that lessons share also holds what the lesson is about.
 */
export function hasBegun(workspace: Workspace, lesson: BegunLesson): boolean {
  const file = lessonFile(workspace, lesson);
  if (!existsSync(dirname(file))) return false;
  try {
    return isBegun(readHandedIn({ file, foundIn: workspace.folder }), lesson);
  } catch {
    return true;
  }
}

export function isBegun(source: string, { starter, subject }: Omit<BegunLesson, 'id'>): boolean {
  return source !== starter && source.includes(subject.mark ?? '');
}
