import { checkTarget } from '../../check-target.js';
import { updateProgress } from '../../progress/progress.js';
import { checkedIn, standingAfter } from '../../progress/standing.js';
import { UserError } from '../../user-error.js';
import { keepVersion } from '../../workspace/history.js';
import { writeSubmission } from '../../workspace/submission.js';
import { replaceAll } from '../editor/editor.js';
import { askWhichText } from './menu.js';
import type { Session } from './state.js';

/** Writes the text to the file and judges it. */
export async function saveText(session: Session): Promise<void> {
  const { state, place, watch } = session;
  const { text } = state.editor;
  try {
    watch.known(text);
    await writeSubmission(place.file, text);
    state.saved = text;
  } catch (error) {
    watch.known(state.saved);
    tell(session, error);
    return;
  }
  await judge(session);
}

/** Takes a text that the file holds already, and judges it. */
export async function takeText(session: Session, text: string): Promise<void> {
  const { state, watch } = session;
  watch.known(text);
  state.editor = replaceAll(state.editor, text);
  state.saved = text;
  await judge(session);
}

/** Judges what the file holds; on the screen the old verdict gives way to the new one. */
export async function judge(session: Session): Promise<void> {
  const { state, place, context } = session;
  state.isChecking = true;
  state.notice = undefined;
  session.draw();
  try {
    const { workspace, lesson, file } = place;
    const target = { file, shown: `${lesson.id}/model.js`, lesson, databaseFile: workspace.databaseFile };
    const { judged, exchanges } = await checkTarget(target, { ...context, save: true });
    Object.assign(state, { judged, exchanges });
    await remember(session);
  } catch (error) {
    tell(session, error);
  } finally {
    state.isChecking = false;
    session.draw();
  }
}

async function remember({ state, place }: Session): Promise<void> {
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

/** What the learner can mend is told on the screen; everything else ends the session. */
function tell(session: Session, error: unknown): void {
  if (!(error instanceof UserError)) throw error;
  session.state.notice = `${error.message} ${error.advice}`;
  session.draw();
}

/** Another editor saved the file. Where there are unsaved keystrokes here, too, both texts are kept. */
export async function changedElsewhere(session: Session, text: string): Promise<void> {
  const { state, place, screen, context } = session;
  if (state.editor.text === state.saved || state.editor.text === text) return takeText(session, text);
  const choice = await screen.lend(() => askWhichText(context.io));
  const other = choice === 'mine' ? text : state.editor.text;
  const kept = await keepVersion(place.workspace, place.lesson.id, other);
  if (choice === 'theirs') await takeText(session, text);
  else state.saved = text;
  state.notice = `The other text is kept in ${kept}.`;
  session.draw();
}
