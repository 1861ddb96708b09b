import { createStyle, type Style } from '../../style/style.js';
import { lessonFrame } from '../views/lesson-view.js';
import { change, type Session } from './state.js';
import { viewOf } from './view-of.js';

/** The last column stays free, because terminals disagree about it. */
export function styleFor({ context, screen }: Session): Style {
  return createStyle({ ...context.io.terminal, columns: screen.size().columns - 1 });
}

export function drawLesson(session: Session): void {
  const { place, screen } = session;
  const style = styleFor(session);
  const { frame, top } = lessonFrame(
    viewOf(session.state, place, { style, now: session.context.io.now() }),
    screen.size(),
    style,
  );
  change(session, { top });
  screen.draw(frame);
}
