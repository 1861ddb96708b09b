import type { Context } from '../../outside/context.js';
import type { Input } from '../screen/read-keys.js';
import { readSettings } from '../../workspace/settings.js';
import { openScreen, type Screen } from '../screen/screen.js';
import type { ClosedBy, Closing, ScreenSwitches, Sheet } from './dialogue.js';
import { drawLesson, styleFor } from './draw.js';
import { listenForTheEnd } from './endings.js';
import { catchErrors } from './catch-errors.js';
import { keeping } from './keeping.js';
import { drawPager } from './pager.js';
import { startOfSheets } from './reading.js';
import { createQueue } from './queue.js';
import { judgeWhatIsThere } from './saving.js';
import { createScreenDialogue } from './screen-dialogue.js';
import { openingIn } from './open-lesson.js';
import { leftFrom, noticeUnkept, type Leaving, type Left, type Place, type Session } from './state.js';
import { settleIn } from './two-at-once.js';
import { takeEarly, takeInputs } from './take-inputs.js';
import { welcome } from './welcome.js';
import { untilLeft, type End, type Start } from './until-left.js';

/**
 * Lets the learner write, and judges each save, until they leave. `source` is what the file holds.
 * Whatever ends it: the terminal is as it was, and no text is lost.
 */
export async function runSession(place: Place, source: string, context: Context): Promise<Left> {
  return untilLeft({ place, source, context }, (start, end) => {
    const session = openSession(start, end);
    const welcomed = welcome(session); // the first thing that is drawn
    session.draw();
    session.enqueue(async () => {
      await welcomed;
      if (session.ending.aborted) return;
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
  const onUnkept = caught((error: unknown) => noticeUnkept(session, error));
  const kept = keeping(place.workspace, context, () => session);
  const screen = openScreen(context.io, {
    onInputs: caught((inputs: readonly Input[]) => takeInputs(session, inputs)),
    onResize: caught(() => session.draw()),
  });
  const dialogue = createScreenDialogue({
    ...{ io: context.io, screen },
    read: (sheets, closing) => openSheets(session, sheets, closing),
    onInterrupt: () => session.leave('interrupted'),
    switches: switchesOf(screen, place),
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
  const opening = openingIn(() => session, context, onUnkept);
  const session: Session = {
    ...{ context, warmChildren, enqueue, screen, dialogue, early: [], presence: kept.presence },
    ...{ ...opening, ...opening.open(place, source) },
    ending: ending.signal,
    draw: () => draw(session),
    leave: (how) => {
      if (!ending.signal.aborted) void close(how).then(() => end.resolve(leftFrom(session, how)), end.reject);
    },
  };
  const stopListening = listenForTheEnd(context.io, session.leave, fail);
  return session;
}

/** On Windows Node does not pass on what the mouse does. */
const canHaveMouse = process.platform !== 'win32';

function switchesOf(screen: Screen, { workspace }: Place): ScreenSwitches {
  let hasMouse = false;
  const setMouse = (isOn: boolean): void => {
    hasMouse = isOn;
    screen.setMouse(isOn);
  };
  if (canHaveMouse && readSettings(workspace).mouse) setMouse(true);
  return {
    ...(process.platform !== 'win32' && { suspend: () => screen.suspend() }),
    hasMouse: () => hasMouse,
    setMouse,
  };
}

function draw(session: Session): void {
  if (session.pager) drawPager(session.pager, session.screen, styleFor(session));
  else drawLesson(session);
}

function openSheets(session: Session, sheets: readonly Sheet[], closing?: Closing): Promise<ClosedBy> {
  return new Promise((resolve) => {
    session.pager = { sheets, closing, reading: startOfSheets, onRead: resolve };
    session.draw();
  });
}
