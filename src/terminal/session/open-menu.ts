import { UserError } from '../../user-error.js';
import { doChosen } from './do-chosen.js';
import { showMenu } from './menu.js';
import { notice, type Work } from './state.js';

/** Opens the menu and does what was chosen. */
export async function openMenu(work: Work): Promise<void> {
  try {
    await doChosen(await showMenu(work.dialogue), work);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    notice(work, `${error.message} ${error.advice}`);
  }
  work.draw();
}
