import { createStyle, type Style } from '../../style/style.js';
import { lessonFrame, wordsWidth } from '../views/lesson-view.js';
import { change, type Session } from './state.js';
import { viewOf } from './view-of.js';

/** The last column stays free, because terminals disagree about it. */
export function styleFor({ context, screen }: Session): Style {
  return createStyle({ ...context.io.terminal, columns: screen.size().columns - 1 });
}

export function drawLesson(session: Session): void {
  const { place, screen } = session;
  const { io } = session.context;
  const size = screen.size();
  const style = createStyle({ ...io.terminal, columns: wordsWidth(size) });
  const view = viewOf(session.state, place, { style, now: io.now() });
  const { frame, top, area } = lessonFrame(view, size, style);
  change(session, { top, area });
  screen.draw(frame);
}
