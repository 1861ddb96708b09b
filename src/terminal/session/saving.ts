import { dirname } from 'node:path';
import { checkTarget } from '../../check-target.js';
import { updateProgress } from '../../progress/progress.js';
import { checkedIn, standingAfter } from '../../progress/standing.js';
import { paragraph } from '../../style/paragraph.js';
import { UserError } from '../../user-error.js';
import { keepVersion } from '../../workspace/history.js';
import { writeSubmission } from '../../workspace/submission.js';
import { replaceAll } from '../editor/editor.js';
import { change, notice, type Work } from './state.js';

/** Writes the text to the file and judges it. */
export async function saveText(work: Work): Promise<void> {
  const { place, watch } = work;
  const { text } = work.state.editor;
  try {
    watch.known(text);
    await writeSubmission(place.file, text);
    change(work, { saved: text });
  } catch (error) {
    watch.known(work.state.saved);
    tell(work, error);
    return;
  }
  await judge(work);
}

/** Takes a text that the file holds already, and judges it. */
export async function takeText(work: Work, text: string): Promise<void> {
  work.watch.known(text);
  change(work, { editor: replaceAll(work.state.editor, text), saved: text });
  await judge(work);
}

/** Judges what the file holds; on the screen the old verdict gives way to the new one. */
export async function judge(work: Work): Promise<void> {
  const { place, context, nursery } = work;
  change(work, { isChecking: true, notice: undefined });
  work.draw();
  try {
    const { workspace, lesson, file } = place;
    const target = { file, shown: `${lesson.id}/model.js`, lesson, databaseFile: workspace.databaseFile };
    const { judged, exchanges } = await checkTarget(target, {
      ...context,
      ...(nursery && { nursery }),
      save: true,
    });
    change(work, { judged, exchanges });
    await remember(work);
  } catch (error) {
    tell(work, error);
  } finally {
    change(work, { isChecking: false });
    work.draw();
    nursery?.ahead(dirname(place.file)); // the next verdict need not wait for a process to start
  }
}

async function remember({ state, place }: Work): Promise<void> {
  const { workspace, lesson } = place;
  if (!state.judged) return;
  const standing = standingAfter(state.judged.verdict);
  const checked = checkedIn(state.judged.verdict);
  await keepVersion(workspace, lesson.id, state.saved, checked).catch(() => undefined); // history is a convenience
  await updateProgress(workspace, lesson.id, ({ draft: _draft, ...progress }) => ({
    ...progress,
    ...standing,
    attempts: progress.attempts + 1,
  }));
}

/** What the learner can mend is told; everything else ends the session. */
function tell(work: Work, error: unknown): void {
  if (!(error instanceof UserError)) throw error;
  notice(work, `${error.message} ${error.advice}`);
  work.draw();
}

/** Another editor saved the file. Where there are unsaved keystrokes here, too, both texts are kept. */
export async function changedElsewhere(work: Work, text: string): Promise<void> {
  const { place } = work;
  const { editor, saved } = work.state;
  if (editor.text === saved || editor.text === text) return takeText(work, text);
  const choice = await askWhichText(work);
  const own = work.state.editor.text;
  const kept = await keepVersion(place.workspace, place.lesson.id, choice === 'theirs' ? own : text);
  if (choice === 'theirs') await takeText(work, text);
  else change(work, { saved: text });
  notice(work, `The other text is kept in ${kept}.`);
  work.draw();
}

/** Two texts, and both are wanted: which one goes on? The other is kept, too. */
async function askWhichText({ dialogue }: Work): Promise<'mine' | 'theirs' | undefined> {
  return dialogue.choose({
    message: 'model.js was saved elsewhere, too.',
    about: (style) =>
      paragraph(
        'Another program saved model.js while you typed here. Neither text is lost: the other one is kept.',
        style,
      ),
    options: [
      { value: 'mine', name: 'Go on with what I typed here' },
      { value: 'theirs', name: 'Take what the other editor saved' },
    ],
  });
}
