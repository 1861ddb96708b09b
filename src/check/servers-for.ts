import { join } from 'node:path';
import type { ServerFile, Servers } from '../judge/submission.js';
import { findLessons, type FoundLesson } from '../lesson/find.js';
import type { Installation } from '../outside/installation.js';
import { readHandedIn } from '../workspace/handed-in.js';
import { isInModulePackage } from '../workspace/module-package.js';
import { hasPassed } from '../workspace/progress/next-lesson.js';
import { progressOf, readProgress } from '../workspace/progress/progress.js';
import { lessonFile, locate } from '../workspace/workspace.js';

/** Which servers can answer the requests of a file: those of the lessons before its own. */
export function serversFor(
  file: string,
  lesson: Pick<FoundLesson, 'id'>,
  installation: Installation,
): Servers {
  const lessons = findLessons(installation);
  const index = lessons.findIndex(({ id }) => id === lesson.id);
  const before = lessons.slice(0, index).filter(({ subject }) => subject.type === 'app');
  const last = before.at(-1);
  if (!last) throw new Error(`No lesson before ${lesson.id} is about a server.`);
  return {
    own: ownServer(file, last, before),
    given: { file: join(last.folder, 'solution.js'), source: last.solution },
  };
}

/** In the workspace of the file, if all lessons about it pass. */
function ownServer(file: string, last: FoundLesson, lessons: readonly FoundLesson[]): ServerFile | undefined {
  const workspace = locate(file)?.workspace;
  if (!workspace) return undefined;
  const progress = readProgress(workspace);
  if (!lessons.every((one) => hasPassed(one, progressOf(progress, one.id)))) return undefined;
  const own = lessonFile(workspace, last);
  try {
    const source = readHandedIn({ file: own, foundIn: workspace.folder });
    return { file: own, source, isInModulePackage: isInModulePackage(own) };
  } catch {
    return undefined; // the given server answers then
  }
}
