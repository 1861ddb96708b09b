import { noticeError, type Work } from '../session/state.js';
import { doChosen } from './do-chosen.js';
import { showMenu } from './menu.js';

/** Esc in a submenu returns to the menu. */
export async function openMenu(work: Work): Promise<void> {
  try {
    while (!work.ending.aborted) {
      const choice = await showMenu(work);
      if ((await doChosen(choice, work)) === 'done') break;
    }
  } catch (error) {
    noticeError(work, error);
  }
  work.draw();
}
