import { resolve } from 'node:path';
import type { Target } from './check-target.js';
import { progressOf, readProgress, updateProgress } from '../workspace/progress/progress.js';
import { checkedIn, standingAfter } from '../workspace/progress/standing.js';
import { isJudged, type Entry } from '../verdict/report.js';
import { unreadableBy } from '../verdict/unreadable.js';
import { keepVersion } from '../workspace/history.js';
import { lessonFile, locate, textPlaceOf } from '../workspace/workspace.js';

/** Errors are ignored: the verdict is valid without progress. */
export async function noteProgress({ file, lesson }: Target, entry: Entry, at: Date): Promise<void> {
  if (!isJudged(entry) || entry.isUnread === true) return;
  const { verdict, source } = entry;
  const workspace = locate(file)?.workspace;
  if (!workspace || lessonFile(workspace, lesson) !== resolve(file)) return;
  const place = textPlaceOf(workspace, lesson);
  // Other bytes would be restored changed.
  if (unreadableBy(verdict.steps) !== 'file')
    await keepVersion(place, source, { checked: checkedIn(verdict), at }).catch(() => undefined);
  const known = progressOf(readProgress(workspace), lesson.id);
  const standing = standingAfter(verdict, known.passed);
  if (known.passed.join() === standing.passed.join() && known.problem === standing.problem) return;
  await updateProgress(workspace, lesson.id, (progress) => ({ ...progress, ...standing }));
}
