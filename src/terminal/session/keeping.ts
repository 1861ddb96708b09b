import type { Context } from '../../outside/context.js';
import { openJournal, type Journal } from '../../workspace/journal.js';
import { enterWorkspace, type Presence } from '../../workspace/presence.js';
import type { Leaving, Place, Work } from './state.js';

export interface Kept extends Pick<Work, 'journal' | 'presence'> {
  readonly end: (how: Leaving) => Promise<void>;
}

/** What outlives the session, and what others see of it. */
export function keeping(place: Place, { io }: Context, onTaken: () => void): Kept {
  const { workspace, lesson } = place;
  const journal: Journal = openJournal({ workspace, lessonId: lesson.id });
  const presence: Promise<Presence> = enterWorkspace(workspace, { now: io.now, onTaken });
  process.on('exit', journal.endNow); // the process may end without `end`
  return {
    journal,
    presence,
    end: async (how) => {
      await journal.end(how === 'chosen' || how === 'interrupted' ? 'left' : 'ended');
      await (await presence).end();
      process.off('exit', journal.endNow);
    },
  };
}
