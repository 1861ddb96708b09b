import { openMenu } from '../menu/open-menu.js';
import type { Outcome } from '../menu/outcome.js';
import { readItAll, readTrace } from '../menu/read.js';
import { still } from '../editor/editor.js';
import { linesOf, offsetOf } from '../editor/text.js';
import type { Input } from '../screen/read-keys.js';
import { mistakeIn } from './mistake-in.js';
import { turnPage } from './pager.js';
import { change, type Session, type State } from './state.js';
import { step } from './step.js';
import { saveText } from './two-texts.js';

export function takeInputs(session: Session, inputs: readonly Input[]): void {
  if (!session.pager) {
    for (const input of inputs) takeInput(session, input);
  } else if (inputs.some((input) => commandOf(input) === commands.c)) {
    session.leave('interrupted');
  } else if (turnPage(session.pager, inputs, session.screen)) {
    session.pager.onRead();
    session.pager = undefined;
  }
  session.draw();
}

export function takeEarly(session: Session): void {
  const early = session.early ?? [];
  session.early = undefined;
  takeInputs(session, early);
}

function takeInput(session: Session, input: Input): void {
  const command = commandOf(input);
  const page = Math.max(1, Math.floor(session.screen.size().rows / 3));
  const { checking } = session.state;
  if (session.early && command !== commands.c) session.early.push(input);
  else if (command) command(session);
  else if (checking && 'key' in input && input.key.name === 'escape') checking.stop();
  else change(session, step(session.state, input, page));
}

type Command = (session: Session) => void;

function commandOf(input: Input): Command | undefined {
  return 'key' in input && input.key.ctrl ? commands[input.key.name ?? ''] : undefined;
}

/** With Ctrl. All other keys go to the editor. */
const commands: Readonly<Record<string, Command>> = {
  c: (session) => session.leave('interrupted'),
  g: (session) => session.enqueue(() => openMenu(session)),
  l: (session) => session.screen.forget(),
  n: (session) => change(session, atMistake(session.state)),
  r: (session) => session.enqueue(() => showPage(session, readItAll)),
  s: (session) => {
    session.state.checking?.stop(); // its verdict would be about old code
    session.enqueue(() => saveText(session));
  },
  t: (session) => session.enqueue(() => showPage(session, readTrace)),
  z: (session) => session.screen.suspend(),
};

async function showPage(session: Session, read: (work: Session) => Promise<Outcome>): Promise<void> {
  await read(session);
  session.draw();
}

function atMistake(state: State): Partial<State> {
  const mistake = mistakeIn(state);
  if (!mistake) return {};
  const { line, column = 1 } = mistake;
  const place = { row: line - 1, column: column - 1 };
  return { editor: still(state.editor, offsetOf(linesOf(state.editor.text), place)) };
}
