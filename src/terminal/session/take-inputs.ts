import { openMenu } from '../menu/open-menu.js';
import type { Outcome } from '../menu/outcome.js';
import { readItAll, readTrace } from '../menu/read.js';
import { showHint } from '../menu/show-hint.js';
import { showKeys } from '../menu/show-keys.js';
import { closePrompt, selectionOf, still } from '../editor/editor.js';
import { linesOf, offsetOf } from '../editor/text.js';
import type { Input } from '../screen/read-keys.js';
import { styleFor } from './draw.js';
import { mistakeIn } from './mistake-in.js';
import { turnPage, type Pager } from './pager.js';
import { change, forgetSameResult, type Session, type State } from './state.js';
import { step } from './step.js';
import { saveText } from './two-texts.js';

export function takeInputs(session: Session, inputs: readonly Input[]): void {
  const { pager } = session;
  for (const input of inputs) {
    if (session.pager) takeOnPage(session, session.pager, input);
    else takeInput(session, input);
  }
  if (session.pager === pager) session.draw();
  else setImmediate(() => drawAfterPage(session));
}

/** Later, because another page or the end of the session may follow the closed page. */
function drawAfterPage(session: Session): void {
  if (!session.ending.aborted) session.draw();
}

function takeOnPage(session: Session, pager: Pager, input: Input): void {
  if (commandOf(input) === commands.c) {
    session.leave('interrupted');
    return;
  }
  const by = turnPage(pager, [input], session.screen, styleFor(session));
  if (by === undefined) return;
  session.pager = undefined;
  pager.onRead(by);
}

export function takeEarly(session: Session): void {
  const early = session.early ?? [];
  session.early = undefined;
  takeInputs(session, early);
}

function takeInput(session: Session, input: Input): void {
  const command = commandOf(input);
  forgetSameResult(session);
  const { checking, editor } = session.state;
  if (session.early && command !== commands.c) session.early.push(input);
  else if (command === commands.c && selectionOf(editor)) edit(session, input);
  else if (command) {
    change(session, { editor: closePrompt(editor) });
    command(session);
  } else if (checking && !editor.finding && 'key' in input && input.key.name === 'escape') checking.stop();
  else edit(session, input);
}

/** What was copied or cut also goes to the clipboard of the system. */
function edit(session: Session, input: Input): void {
  const { rows } = session.screen.size();
  const { clip: before } = session.state.editor;
  change(session, step(session.state, input, Math.max(1, Math.floor(rows / 3))));
  const { clip } = session.state.editor;
  if (clip && clip !== before) session.screen.copy(clip.text);
}

type Command = (session: Session) => void;

function commandOf(input: Input): Command | undefined {
  if (!('key' in input)) return undefined;
  const { name = '', ctrl } = input.key;
  return ctrl ? commands[name] : functionKeys[name];
}

/** With Ctrl. All other keys go to the editor; so does Ctrl-C where something is selected. */
const commands: Readonly<Record<string, Command>> = {
  c: (session) => session.leave('interrupted'),
  g: (session) => session.enqueue(() => openMenu(session)),
  l: (session) => session.screen.forget(),
  n: (session) => change(session, atMistake(session)),
  o: (session) => session.enqueue(() => showPage(session, showHint)),
  r: (session) => session.enqueue(() => showPage(session, readItAll)),
  s: (session) => {
    session.state.checking?.stop(); // its verdict would be about old code
    session.enqueue(() => saveText(session));
  },
  t: (session) => session.enqueue(() => showPage(session, readTrace)),
};

const functionKeys: Readonly<Record<string, Command>> = {
  f1: (session) => session.enqueue(() => showPage(session, showKeys)),
  f2: (session) => commands.o?.(session),
};

async function showPage(session: Session, read: (work: Session) => Promise<Outcome>): Promise<void> {
  await read(session);
  session.draw();
}

function atMistake({ state, place: { lesson } }: Session): Partial<State> {
  const mistake = mistakeIn(state, lesson);
  if (!mistake) return {};
  const { line, column = 1 } = mistake;
  const at = { row: line - 1, column: column - 1 };
  return { editor: still(state.editor, offsetOf(linesOf(state.editor.text), at)) };
}
