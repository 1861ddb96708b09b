import { openMenu } from '../menu/open-menu.js';
import type { Input } from '../screen/read-keys.js';
import { turnPage } from './pager.js';
import { change, type Session } from './state.js';
import { step } from './step.js';
import { saveText } from './two-texts.js';

/** Does what the keys stand for: in a page that covers the lesson, or in the lesson. */
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

/** What was typed at first goes where it was meant to go. */
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

/** With the control key; every other key is the editor's. */
const commands: Readonly<Record<string, Command>> = {
  c: (session) => session.leave('interrupted'),
  g: (session) => session.enqueue(() => openMenu(session)),
  l: (session) => session.screen.forget(),
  s: (session) => {
    session.state.checking?.stop(); // what it would say is about a text that is there no more
    session.enqueue(() => saveText(session));
  },
  z: (session) => session.screen.suspend(),
};
