import { nextHint } from '../../progress/next-hint.js';
import { maskExchanges } from '../../referee/mask-exchanges.js';
import { UserError } from '../../user-error.js';
import { readSubmission } from '../../workspace/submission.js';
import { resetLesson, undoReset } from '../../workspace/history.js';
import { diffRows } from '../views/diff.js';
import { exchangeRows } from '../views/exchange.js';
import { markdownRows } from '../views/markdown.js';
import { verdictRows, whyRows } from '../views/verdict-rows.js';
import { askForSolution, showMenu, type Choice } from './menu.js';
import { styleFor } from './draw.js';
import { saveText, takeText } from './saving.js';
import { openInEditor } from './open-in-editor.js';
import { currentIndex, type Session } from './state.js';

/** Opens the menu and does what was chosen. */
export async function openMenu(session: Session): Promise<void> {
  const { screen, context, state } = session;
  try {
    const choice = await screen.lend(() => showMenu(context.io));
    await doChosen(choice, session);
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') session.leave('interrupted');
    else if (error instanceof UserError) state.notice = `${error.message} ${error.advice}`;
    else throw error;
  }
  session.draw();
}

async function doChosen(choice: Choice, session: Session): Promise<void> {
  switch (choice) {
    case 'back':
      return;
    case 'read':
      showPage(session, everything(session));
      return;
    case 'hint':
      return showHint(session);
    case 'solution':
      return showSolution(session);
    case 'trace': {
      showExchanges(session);
      return;
    }
    case 'editor':
      return editElsewhere(session);
    case 'restart':
    case 'undo-restart':
      return startOver(choice, session);
    case 'leave':
      session.leave('chosen');
  }
}

function everything(session: Session): string[] {
  const { place, state } = session;
  const style = styleFor(session);
  const { lesson } = place;
  const steps = lesson.steps.flatMap(({ id, title }, index) => {
    const isCurrent = index === currentIndex(state, lesson);
    const head = `${isCurrent ? `${style.marks.current} ` : ''}Step ${String(index + 1)}: ${title}`;
    return ['', style.strong(head), '', ...markdownRows(lesson.instructions[id] ?? '', style)];
  });
  const verdict = state.judged
    ? [
        '',
        style.strong('The last verdict'),
        '',
        ...verdictRows(state.judged, style),
        ...whyRows(state.judged, style),
      ]
    : [];
  return [style.strong(lesson.title), '', ...markdownRows(lesson.introduction, style), ...steps, ...verdict];
}

async function showHint({ place, state }: Session): Promise<void> {
  const { workspace, lesson } = place;
  const step = lesson.steps[currentIndex(state, lesson)];
  if (!step) {
    state.notice = 'All steps pass: there is nothing left to hint at.';
    return;
  }
  const { text, number, count } = await nextHint(workspace, lesson, step);
  state.notice = `Hint ${String(number)} of ${String(count)}: ${text}`;
}

async function showSolution(session: Session): Promise<void> {
  const { screen, context, state, place } = session;
  if (!(await screen.lend(() => askForSolution(context.io)))) return;
  const style = styleFor(session);
  showPage(session, [
    style.strong('One answer of many'),
    style.quiet('- stands in your text, + in the answer'),
    '',
    ...(await diffRows(state.editor.text, place.lesson.solution, style)),
  ]);
}

function showExchanges(session: Session): void {
  const { state } = session;
  if (state.exchanges.length > 0)
    showPage(session, exchangeRows(maskExchanges(state.exchanges), styleFor(session)));
  else state.notice = 'There is no whole request to show yet: it needs all five steps.';
}

async function editElsewhere(session: Session): Promise<void> {
  const { screen, context, state, place } = session;
  if (state.editor.text !== state.saved) await saveText(session);
  state.notice = await screen.lend(() => openInEditor(place.file, context.io));
  const text = await readSubmission(place.file);
  if (text !== state.saved) await takeText(session, text);
}

async function startOver(choice: 'restart' | 'undo-restart', session: Session): Promise<void> {
  const { state, place } = session;
  const { workspace, lesson, file } = place;
  if (state.editor.text !== state.saved) await saveText(session);
  const kept =
    choice === 'restart'
      ? await resetLesson(workspace, lesson.id, lesson.starter)
      : await undoReset(workspace, lesson.id);
  await takeText(session, await readSubmission(file));
  state.notice = `The other text is kept in ${kept}. The menu brings it back.`;
}

function showPage(session: Session, rows: readonly string[]): void {
  session.pager = { rows, top: 0 };
}
