import { readContent } from '../../workspace/submission.js';
import { judge } from './saving.js';
import { isUnsaved, type Work } from './state.js';
import { changedElsewhere, saveText } from './two-texts.js';

/** Saves unsaved code first. */
export async function checkNow(work: Work): Promise<void> {
  if (isUnsaved(work.state)) return saveText(work);
  const before = work.state.judged;
  await changedElsewhere(work, readContent(work.place.file)); // judges changed code itself
  if (work.state.judged === before && work.state.trouble === undefined) await judge(work);
}
