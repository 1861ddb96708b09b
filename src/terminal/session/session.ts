import type { Context } from '../../outside/context.js';
import { watchFile } from '../../workspace/watch-file.js';
import { createEditor } from '../editor/editor.js';
import type { Input } from '../screen/read-keys.js';
import { openScreen } from '../screen/screen.js';
import type { Page } from './dialogue.js';
import { drawLesson, styleFor } from './draw.js';
import { listenForTheEnd } from './endings.js';
import { catchErrors } from './catch-errors.js';
import { keeping } from './keeping.js';
import { drawPager } from './pager.js';
import { createQueue } from './queue.js';
import { judgeWhatIsThere } from './saving.js';
import { createScreenDialogue } from './screen-dialogue.js';
import { firstState, passedBefore, type Leaving, type Place, type Session } from './state.js';
import { settleIn } from './two-at-once.js';
import { takeEarly, takeInputs } from './take-inputs.js';
import { changedElsewhere } from './two-texts.js';
import { untilLeft, type End, type Start } from './until-left.js';

/**
 * Lets the learner write, and judges each save, until they leave. `source` is what the file holds.
 * Whatever ends it: the terminal is as it was, and no text is lost.
 */
export async function runSession(place: Place, source: string, context: Context): Promise<Leaving> {
  return untilLeft({ place, source, context }, (start, end) => {
    const session = openSession(start, end);
    session.draw();
    session.enqueue(async () => {
      await settleIn(session);
      takeEarly(session);
    });
    session.enqueue(() => judgeWhatIsThere(session));
  });
}

function openSession({ place, source, context, warmChildren }: Start, end: End): Session {
  const ending = new AbortController();
  const { fail, caught } = catchErrors(ending.signal, (error) => {
    void close('ended').finally(() => end.reject(error));
  });
  const kept = keeping(place, context, () => session.leave('taken over'));
  const screen = openScreen(context.io, {
    onInputs: caught((inputs: readonly Input[]) => takeInputs(session, inputs)),
    onResize: caught(() => session.draw()),
  });
  const dialogue = createScreenDialogue({
    ...{ io: context.io, screen },
    read: (page) => openPage(session, page),
    onInterrupt: () => session.leave('interrupted'),
  });
  const close = async (how: Leaving): Promise<void> => {
    ending.abort(how);
    session.watch.stop();
    dialogue.close();
    await dialogue.idle();
    screen.close();
    await kept.end(how);
    stopListening(); // last: a closed window sends several signals, and each would kill us
  };
  const enqueue = createQueue(ending.signal, fail);
  const session: Session = {
    ...{ place, context, warmChildren, enqueue, screen, dialogue, ...kept },
    early: [],
    state: firstState(createEditor(source), passedBefore(place)),
    ending: ending.signal,
    watch: watchFile(place.file, source, (content) => enqueue(() => changedElsewhere(session, content))),
    draw: () => draw(session),
    leave: (how) => {
      if (!ending.signal.aborted) void close(how).then(() => end.resolve(how), end.reject);
    },
  };
  const stopListening = listenForTheEnd(context.io, session.leave, fail);
  return session;
}

function draw(session: Session): void {
  if (session.pager) drawPager(session.pager, session.screen, styleFor(session));
  else drawLesson(session);
}

function openPage(session: Session, page: Page): Promise<void> {
  return new Promise((resolve) => {
    session.pager = { page, top: 0, onRead: resolve };
    session.draw();
  });
}
