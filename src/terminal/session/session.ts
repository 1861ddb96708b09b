import type { CommandContext } from '../../commands/context.js';
import { checkTarget } from '../../check-target.js';
import { progressOf, readProgress, updateProgress } from '../../progress/progress.js';
import { createStyle, type Style } from '../../style/style.js';
import { UserError } from '../../user-error.js';
import { keepVersion } from '../../workspace/history.js';
import { writeSubmission } from '../../workspace/submission.js';
import { watchFile, type FileWatch } from '../../workspace/watch-file.js';
import { createEditor, moveTo, paste, replaceAll } from '../editor/editor.js';
import { press } from '../editor/press.js';
import type { Input } from '../screen/read-keys.js';
import { openScreen, type Screen } from '../screen/screen.js';
import { lessonFrame } from '../views/lesson-view.js';
import { firstProblem } from '../views/verdict-rows.js';
import { askWhichText } from './menu.js';
import { openMenu } from './open-menu.js';
import { drawPager, turnPage, type Pager } from './pager.js';
import type { Place, State } from './state.js';
import { viewOf } from './view-of.js';

/** How long a text may be unsaved and nowhere else than on the screen, in ms. */
const draftDelay = 300;

/** A learner's session in one lesson, as its parts see it. */
export interface Session {
  readonly place: Place;
  readonly state: State;
  readonly context: CommandContext;
  readonly style: Style;
  readonly screen: Screen;
  readonly watch: FileWatch;
  /** Writes the text and checks it. */
  save(): Promise<void>;
  /** Takes a text that the file holds already, and checks it. */
  take(text: string): Promise<void>;
  page(rows: readonly string[]): void;
  draw(): void;
  leave(how: Leaving): void;
}

/** Why a session ended: asked for in the menu, with Ctrl-C, or because the terminal or the system ended it. */
export type Leaving = 'chosen' | 'interrupted' | 'ended';

/**
 * Lets the learner write, and judges each save, until they leave. `source` is what the file holds.
 * Whatever ends it: the terminal is as it was, and no text is lost.
 */
export async function runSession(place: Place, source: string, context: CommandContext): Promise<Leaving> {
  const state: State = {
    editor: createEditor(source),
    top: 0,
    saved: source,
    exchanges: [],
    isChecking: false,
  };
  await bringBackDraft(state, place);
  return new Promise<Leaving>((resolve, reject) => {
    startSession({ place, state, context }, resolve, reject);
  });
}

type Start = Pick<Session, 'place' | 'state' | 'context'>;

function startSession(start: Start, resolve: (how: Leaving) => void, reject: (error: unknown) => void): void {
  const { place, state, context } = start;
  let pager: Pager | undefined;
  let isBusy = false;
  let drafting: NodeJS.Timeout | undefined;
  const fail = (error: unknown): void => {
    close();
    reject(error instanceof Error ? error : new Error(String(error)));
  };
  /** One after the other: what comes while a menu is open or a file is written waits. */
  let queue = Promise.resolve();
  const then = (work: () => Promise<void>): void => {
    queue = queue.then(work).catch(fail);
  };
  const signals = ['SIGTERM', 'SIGHUP'] as const;
  const onSignal = (): void => session.leave('ended');
  const close = (): void => {
    clearTimeout(drafting);
    watch.stop();
    screen.close();
    for (const signal of signals) process.off(signal, onSignal);
    context.io.stdin.off('end', onSignal);
  };
  const screen = openScreen(context.io, {
    onInputs: (inputs) => {
      if (pager) {
        if (turnPage(pager, inputs, screen)) pager = undefined;
      } else {
        for (const input of inputs) apply(input);
        clearTimeout(drafting);
        drafting = setTimeout(() => void keepDraft(session), draftDelay);
      }
      session.draw();
    },
    onResize: () => session.draw(),
  });
  const watch = watchFile(place.file, state.saved, (text) => then(() => changedElsewhere(session, text)));
  const session: Session = {
    ...start,
    style: createStyle(context.io.terminal),
    screen,
    watch,
    save: () => saveText(session),
    take: (text) => takeText(session, text),
    page: (rows) => {
      pager = { rows, top: 0 };
    },
    draw: () => (pager ? drawPager(pager, screen, styleFor(session)) : drawLesson(session)),
    leave: (how) => {
      clearTimeout(drafting);
      void keepDraft(session).then(() => {
        close();
        resolve(how);
      });
    },
  };
  const apply = (input: Input): void => {
    const command = 'key' in input && input.key.ctrl ? input.key.name : undefined;
    if (command === 'c') session.leave('interrupted');
    else if (command === 's') then(() => session.save());
    else if (command === 'g') {
      if (!isBusy) then(() => openMenu(session));
    } else if (command === 'z') screen.suspend();
    else state.editor = edited(state, input, screen.size().rows);
  };
  for (const signal of signals) process.on(signal, onSignal);
  context.io.stdin.on('end', onSignal);
  isBusy = false;
  session.draw();
  if (state.saved !== place.lesson.starter) then(() => judge(session));
}

function edited(state: State, input: Input, rows: number): State['editor'] {
  return 'pasted' in input
    ? paste(state.editor, input.pasted)
    : press(state.editor, input.key, Math.max(1, Math.floor(rows / 3)));
}

function styleFor({ context, screen }: Session): Style {
  return createStyle({ ...context.io.terminal, columns: screen.size().columns - 1 });
}

function drawLesson(session: Session): void {
  const { state, place, screen } = session;
  const style = styleFor(session);
  const { frame, top } = lessonFrame(viewOf(state, place, style), screen.size(), style);
  state.top = top;
  screen.draw(frame);
}

async function saveText(session: Session): Promise<void> {
  const { state, place, watch } = session;
  const { text } = state.editor;
  try {
    watch.known(text);
    await writeSubmission(place.file, text);
    state.saved = text;
  } catch (error) {
    watch.known(state.saved);
    tell(session, error);
    return;
  }
  await judge(session);
}

async function takeText(session: Session, text: string): Promise<void> {
  const { state, watch } = session;
  watch.known(text);
  state.editor = replaceAll(state.editor, text);
  state.saved = text;
  await judge(session);
}

/** Judges what the file holds; on the screen the old verdict gives way to the new one. */
async function judge(session: Session): Promise<void> {
  const { state, place, context } = session;
  state.isChecking = true;
  state.notice = undefined;
  session.draw();
  try {
    const { workspace, lesson, file } = place;
    const target = { file, shown: `${lesson.id}/model.js`, lesson, databaseFile: workspace.databaseFile };
    const { judged, exchanges } = await checkTarget(target, { ...context, save: true });
    Object.assign(state, { judged, exchanges });
    await remember(session);
    showFinding(state);
  } catch (error) {
    tell(session, error);
  } finally {
    state.isChecking = false;
    session.draw();
  }
}

/** The cursor goes to the line that the verdict speaks of, unless the learner is typing already. */
function showFinding(state: State): void {
  const problem = state.judged && firstProblem(state.judged.verdict.steps);
  if (problem?.line === undefined || state.editor.text !== state.saved) return;
  state.editor = moveTo(state.editor, { row: problem.line - 1, column: (problem.column ?? 1) - 1 });
}

async function remember({ state, place }: Session): Promise<void> {
  const { workspace, lesson } = place;
  const passed =
    state.judged?.verdict.steps.filter(({ status }) => status === 'passed').map(({ id }) => id) ?? [];
  await keepVersion(workspace, lesson.id, state.saved).catch(() => undefined); // history is a convenience
  await updateProgress(workspace, lesson.id, ({ draft: _draft, ...progress }) => ({
    ...progress,
    passed,
    attempts: progress.attempts + 1,
  }));
}

/** What the learner can mend is told on the screen; everything else ends the session. */
function tell(session: Session, error: unknown): void {
  if (!(error instanceof UserError)) throw error;
  session.state.notice = `${error.message} ${error.advice}`;
  session.draw();
}

/** Another editor saved the file. Where there are unsaved keystrokes here, too, both texts are kept. */
async function changedElsewhere(session: Session, text: string): Promise<void> {
  const { state, place, screen, context } = session;
  if (state.editor.text === state.saved || state.editor.text === text) return session.take(text);
  const choice = await screen.lend(() => askWhichText(context.io));
  const other = choice === 'mine' ? text : state.editor.text;
  const kept = await keepVersion(place.workspace, place.lesson.id, other);
  if (choice === 'theirs') await session.take(text);
  else state.saved = text;
  state.notice = `The other text is kept in ${kept}.`;
  session.draw();
}

/** What was typed and not saved outlives this process. */
async function keepDraft({ state, place }: Session): Promise<void> {
  const { workspace, lesson } = place;
  const { text } = state.editor;
  await updateProgress(workspace, lesson.id, ({ draft: _old, ...progress }) =>
    text === state.saved ? progress : { ...progress, draft: text },
  );
}

async function bringBackDraft(state: State, { workspace, lesson }: Place): Promise<void> {
  const { draft } = progressOf(await readProgress(workspace), lesson.id);
  if (draft === undefined || draft === state.saved) return;
  state.editor = replaceAll(state.editor, draft);
  state.notice =
    'Here is what you typed the last time and did not save. ^S saves it; ^U goes back to what the file holds.';
}
