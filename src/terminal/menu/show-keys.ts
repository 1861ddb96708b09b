import type { Work } from '../session/state.js';
import { keysPage } from '../views/keys-page.js';
import type { Outcome } from './outcome.js';

export async function showKeys(work: Work): Promise<Outcome> {
  await work.dialogue.read(keysPage);
  return 'done';
}
