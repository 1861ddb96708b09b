import { dirname } from 'node:path';
import type { CommandContext } from '../../outside/command-context.js';
import { createNursery } from '../../sandbox/nursery.js';
import { watchFile } from '../../workspace/watch-file.js';
import { createEditor } from '../editor/editor.js';
import { press } from '../editor/press.js';
import { paste } from '../editor/typing.js';
import type { Input } from '../screen/read-keys.js';
import { openScreen } from '../screen/screen.js';
import type { Page } from './dialogue.js';
import { keepDraft, withDraft } from './drafts.js';
import { drawLesson, styleFor } from './draw.js';
import { openMenu } from './open-menu.js';
import { drawPager, turnPage } from './pager.js';
import { changedElsewhere, judge, saveText } from './saving.js';
import { createScreenDialogue } from './screen-dialogue.js';
import { change, type Leaving, type Place, type Session } from './state.js';

/**
 * Lets the learner write, and judges each save, until they leave. `source` is what the file holds.
 * Whatever ends it: the terminal is as it was, and no text is lost.
 */
export async function runSession(place: Place, source: string, context: CommandContext): Promise<Leaving> {
  const state = await withDraft(
    { editor: createEditor(source), top: 0, saved: source, exchanges: [], isChecking: false },
    place,
  );
  const nursery = createNursery(context.judging);
  nursery.ahead(dirname(place.file));
  return new Promise<Leaving>((resolve, reject) => {
    const session = openSession({ place, state, context, nursery }, { resolve, reject });
    session.draw();
    if (source !== place.lesson.starter) session.enqueue(() => judge(session));
  }).finally(() => nursery.close());
}

interface End {
  readonly resolve: (how: Leaving) => void;
  readonly reject: (error: Error) => void;
}

/** Takes the terminal and the signals, watches the file, and gives all of that back at the end. */
function openSession(start: Pick<Session, 'place' | 'state' | 'context' | 'nursery'>, end: End): Session {
  const { place, state, context } = start;
  const drafts = delayed(() => keepDraft(session));
  const close = (): void => {
    drafts.cancel();
    session.watch.stop();
    dialogue.close();
    screen.close();
    stopListening();
  };
  const enqueue = createQueue((error) => {
    close();
    end.reject(error);
  });
  const screen = openScreen(context.io, {
    onInputs: (inputs) => {
      takeInputs(session, inputs);
      drafts.start();
      session.draw();
    },
    onResize: () => session.draw(),
  });
  const dialogue = createScreenDialogue({
    ...{ io: context.io, screen },
    read: (page) => openPage(session, page),
    onInterrupt: () => session.leave('interrupted'),
  });
  const session: Session = {
    ...start,
    ...{ enqueue, screen, dialogue },
    watch: watchFile(place.file, state.saved, (text) => enqueue(() => changedElsewhere(session, text))),
    draw: () => draw(session),
    leave: (how) =>
      void keepDraft(session)
        .then(close)
        .then(() => end.resolve(how)),
  };
  const stopListening = listenForTheEnd(context, () => session.leave('ended'));
  return session;
}

const endingSignals = ['SIGTERM', 'SIGHUP'] as const;

/** Tells when the system or the terminal ends us. Gives the function that stops it. */
function listenForTheEnd({ io }: CommandContext, onEnd: () => void): () => void {
  for (const signal of endingSignals) process.on(signal, onEnd);
  io.stdin.on('end', onEnd);
  return () => {
    for (const signal of endingSignals) process.off(signal, onEnd);
    io.stdin.off('end', onEnd);
  };
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

function takeInputs(session: Session, inputs: readonly Input[]): void {
  if (!session.pager) {
    for (const input of inputs) takeInput(session, input);
  } else if (turnPage(session.pager, inputs, session.screen)) {
    session.pager.onRead();
    session.pager = undefined;
  }
}

function takeInput(session: Session, input: Input): void {
  const { state, screen } = session;
  const { editor } = state;
  const command = 'key' in input && input.key.ctrl ? commands[input.key.name ?? ''] : undefined;
  if (command) command(session);
  else if ('pasted' in input) change(session, { editor: paste(editor, input.pasted) });
  else
    change(session, {
      editor: press(editor, input.key, Math.max(1, Math.floor(screen.size().rows / 3))),
    });
}

/** With the control key; every other key is the editor's. */
const commands: Readonly<Record<string, (session: Session) => void>> = {
  c: (session) => session.leave('interrupted'),
  g: (session) => session.enqueue(() => openMenu(session)),
  l: (session) => session.screen.forget(),
  s: (session) => session.enqueue(() => saveText(session)),
  z: (session) => session.screen.suspend(),
};

function createQueue(onError: (error: Error) => void): Session['enqueue'] {
  let queue = Promise.resolve();
  return (work) => {
    queue = queue
      .then(work)
      .catch((error: unknown) => onError(error instanceof Error ? error : new Error(String(error))));
  };
}

/** How long a text may be nowhere else than on the screen, in ms. */
const draftDelay = 300;

function delayed(work: () => Promise<void>): { start(): void; cancel(): void } {
  let timer: NodeJS.Timeout | undefined;
  return {
    start: () => {
      clearTimeout(timer);
      timer = setTimeout(() => void work(), draftDelay);
    },
    cancel: () => clearTimeout(timer),
  };
}
