import type { Context } from '../../outside/context.js';
import { enterWorkspace, type Presence } from '../../workspace/presence.js';
import type { Workspace } from '../../workspace/workspace.js';
import type { Leaving, Work } from './state.js';

interface Kept extends Pick<Work, 'presence'> {
  readonly end: (how: Leaving) => Promise<void>;
}

/** What outlives the session, and what others see of it. `work` is called later: this is a part of it. */
export function keeping(workspace: Workspace, { io }: Context, work: () => Work): Kept {
  const onTaken = (): void => work().leave('taken over');
  const presence: Promise<Presence> = enterWorkspace(workspace, { now: io.now, onTaken });
  const onExit = (): void => work().journal.endNow();
  process.on('exit', onExit); // the process may end without `end`
  return {
    presence,
    end: async (how) => {
      await work().journal.end(how === 'chosen' || how === 'interrupted' ? 'left' : 'ended');
      await (await presence).end();
      process.off('exit', onExit);
    },
  };
}
