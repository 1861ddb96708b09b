import { dirname } from 'node:path';
import type { FoundLesson } from '../../lesson/find.js';
import { beginLesson } from '../../workspace/begin-lesson.js';
import { createLesson } from '../../workspace/create-workspace.js';
import { readText } from '../../workspace/submission.js';
import { offerUnsaved } from './offer-unsaved.js';
import { judge, judgeWhatIsThere } from './saving.js';
import { change, type Work } from './state.js';
import { welcome } from './welcome.js';

/**
 * Opens another lesson in the same window. The workspace stays ours; unsaved code waits in the journal.
 * @throws UserError if the lesson's file cannot be written or read; the old lesson stays open then
 */
export async function goTo(work: Work, lesson: FoundLesson): Promise<void> {
  const { workspace } = work.place;
  await createLesson(workspace, lesson);
  const { file } = await beginLesson(workspace, lesson, work.place.lessons, work.context.io.now());
  const source = readText(file);
  const { role } = work.state;
  work.watch.stop();
  await work.journal.end('left');
  if (hasEnded(work)) return;
  Object.assign(work, work.open({ ...work.place, lesson, file }, source));
  change(work, { role });
  work.warmChildren?.ahead(dirname(file));
  const isWelcomed = await welcome(work);
  if (hasEnded(work)) return;
  work.onEntered?.(isWelcomed);
  await (role === 'writing' ? offerUnsaved(work) : judge(work));
  await judgeWhatIsThere(work);
  work.draw();
}

function hasEnded({ ending }: Work): boolean {
  return ending.aborted;
}
