import { dirname } from 'node:path';
import { checkTarget } from '../../check/check-target.js';
import { updateProgress } from '../../workspace/progress/progress.js';
import { checkedIn, standingAfter } from '../../workspace/progress/standing.js';
import { unreadableBy } from '../../verdict/unreadable.js';
import { saveOver } from '../../workspace/change-text.js';
import { keepVersion } from '../../workspace/history.js';
import type { Content } from '../../workspace/submission.js';
import { replaceAll } from '../editor/editor.js';
import { whileChecking } from './checking.js';
import { change, currentIndex, notice, noticeError, passedSteps, textPlace, type Work } from './state.js';

/**
 * Writes the file unless it changed. @returns the changed content
 * @throws UserError if it cannot be written
 */
export async function writeText(work: Work): Promise<Content | undefined> {
  const { watch, context } = work;
  const { editor, saved, trouble } = work.state;
  const seen = trouble === undefined ? saved : undefined;
  return watch.during(async () => {
    const met = await saveOver(textPlace(work), editor.text, seen, context.io.now());
    if (met?.type === 'text') watch.known(met.text);
    if (met) return met;
    watch.known(editor.text);
    change(work, { saved: editor.text, trouble: undefined, isUndecided: false, notice: undefined });
    return undefined;
  });
}

/** For source that the file already contains. */
export async function takeText(work: Work, text: string): Promise<void> {
  work.watch.known(text);
  const editor = replaceAll(work.state.editor, text);
  change(work, { editor, saved: text, trouble: undefined, isUndecided: false, notice: undefined });
  await judge(work);
}

/** At the start. Skips an untouched file, and a read-only session. */
export async function judgeWhatIsThere(work: Work): Promise<void> {
  const { role, judged, saved } = work.state;
  if (role === 'writing' && !judged && saved !== work.place.lesson.starter) await judge(work);
}

export async function judge(work: Work): Promise<void> {
  const { place, context, warmChildren, ending } = work;
  try {
    const { workspace, lesson, file } = place;
    const target = { file, shown: `${lesson.id}/model.js`, lesson, databaseFile: workspace.databaseFile };
    const isOurs = work.state.role === 'writing';
    const checked = await whileChecking(work, (stop) =>
      checkTarget(target, { ...context, ...(warmChildren && { warmChildren }), stop, save: isOurs }),
    );
    if (!checked) return;
    const { judged, exchanges } = checked;
    const before = currentIndex(work.state, lesson);
    change(work, { judged, exchanges });
    change(work, { passedBefore: passedSteps(work.state) });
    const { notSaved } = judged.verdict;
    if (notSaved) notice(work, `${notSaved.message} ${notSaved.fix}`);
    const now = currentIndex(work.state, lesson);
    change(work, { hasAdvanced: now > before, ...(now !== before && { shownStep: undefined }) });
    work.draw();
    if (isOurs) await remember(work);
  } catch (error) {
    if (ending.aborted) return; // the verdict is no longer needed
    noticeError(work, error);
  } finally {
    work.draw();
    if (!ending.aborted) warmChildren?.ahead(dirname(place.file)); // prepares a process for the next check
  }
}

async function remember(work: Work): Promise<void> {
  const { judged } = work.state;
  if (!judged) return;
  const { workspace, lessonId } = textPlace(work);
  const keeping = { checked: checkedIn(judged.verdict), at: work.context.io.now() };
  // Other bytes would be restored changed. The verdict is valid without a version.
  if (unreadableBy(judged.verdict.steps) !== 'file')
    await keepVersion(textPlace(work), judged.source, keeping).catch(() => undefined);
  await updateProgress(workspace, lessonId, (progress) => ({
    ...progress,
    ...standingAfter(judged.verdict, progress.passed),
    attempts: progress.attempts + 1,
  }));
}
