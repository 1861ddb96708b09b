import { changeSettings } from '../../workspace/settings.js';
import { notice, type Work } from '../session/state.js';
import type { Outcome } from './outcome.js';

/** For this workspace, and remembered there. */
export async function switchMouse(work: Work): Promise<Outcome> {
  const { dialogue, place } = work;
  const { screen } = dialogue;
  if (!screen) return 'done';
  const isOn = !screen.hasMouse();
  screen.setMouse(isOn);
  await changeSettings(place.workspace, { mouse: isOn });
  notice(
    work,
    isOn
      ? 'The mouse is on: the wheel scrolls, a click places the cursor, dragging selects.'
      : 'The mouse is off here: your terminal selects text with it. The menu switches it on again.',
  );
  return 'done';
}
