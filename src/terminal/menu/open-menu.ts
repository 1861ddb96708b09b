import { UserError } from '../../user-error.js';
import { notice, type Work } from '../session/state.js';
import { doChosen } from './do-chosen.js';
import { showMenu } from './menu.js';

/** Opens the menu and does what was chosen; Esc in what opens from it leads back to it. */
export async function openMenu(work: Work): Promise<void> {
  try {
    while (!work.ending.aborted) {
      const choice = await showMenu(work.dialogue, work.state);
      if ((await doChosen(choice, work)) === 'done') break;
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    notice(work, `${error.message} ${error.advice}`);
  }
  work.draw();
}
