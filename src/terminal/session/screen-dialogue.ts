import stringWidth from 'fast-string-width';
import { PassThrough, type Readable } from 'node:stream';
import type { Io } from '../../outside/io.js';
import { createStyle, type Style } from '../../style/style.js';
import type { Screen } from '../screen/screen.js';
import { sliceAnsi } from '../views/slice-ansi.js';
import type { ClosedBy, Closing, Dialogue, Option, Question, ScreenSwitches, Sheet } from './dialogue.js';

export interface Stage {
  readonly io: Io;
  readonly screen: Screen;
  /** Shows pages until they are closed. */
  readonly read: (sheets: readonly Sheet[], closing?: Closing) => Promise<ClosedBy>;
  /** Ctrl-C during a question. */
  readonly onInterrupt: () => void;
  readonly switches: ScreenSwitches;
}

interface MenuContext extends Stage {
  readonly keys: Readable;
  readonly closing: AbortSignal;
}

export interface ScreenDialogue extends Dialogue {
  /** Resolves when no other program uses the terminal. */
  idle(): Promise<void>;
  /** Cancels the open question. */
  close(): void;
}

export function createScreenDialogue(stage: Stage): ScreenDialogue {
  const closing = new AbortController();
  let lent: Promise<unknown> = Promise.resolve();
  return {
    keyHints: { save: '^S', takeOver: '^G, "Take over"', trace: '^T', undo: '^Z' },
    choose: (question) =>
      closing.signal.aborted
        ? Promise.resolve(undefined)
        : stage.screen.share((keys) => choose(question, { ...stage, keys, closing: closing.signal })),
    read: async (page) => {
      await stage.read([{ name: '', rows: page }]);
    },
    readOnce: (page, closing) => stage.read([{ name: '', rows: page }], closing),
    leafThrough: async (sheets) => {
      await stage.read(sheets);
    },
    screen: stage.switches,
    lend: (work) => {
      const done = stage.screen.lend(work);
      lent = done.catch(() => undefined); // the caller gets the error
      return done;
    },
    idle: async () => {
      await lent;
    },
    close: () => closing.abort(),
  };
}

/** A menu fits one terminal size, so a resize opens it again. */
async function choose<Value>(question: Question<Value>, stage: MenuContext): Promise<Value | undefined> {
  for (;;) {
    const answer = await chooseOnce(question, stage);
    if (answer.type === 'resized') continue;
    if (answer.type === 'interrupted') stage.onInterrupt();
    return answer.type === 'chosen' ? answer.value : undefined;
  }
}

type Answer<Value> =
  { readonly type: 'chosen'; readonly value: Value } | { readonly type: 'back' | 'resized' | 'interrupted' };

async function chooseOnce<Value>(
  question: Question<Value>,
  { io, screen, keys, closing }: MenuContext,
): Promise<Answer<Value>> {
  const { message, options } = question;
  const { createPromptModule } = await import('inquirer');
  const ending = new AbortController();
  const letters = options.map(({ letter }) => letter);
  const { input, stop } = listen(keys, { io, letters, end: (reason) => ending.abort(reason) });
  const prompt = createPromptModule({
    input,
    output: io.stdout,
    signal: AbortSignal.any([ending.signal, closing]),
    clearPromptOnDone: true,
  });
  const style = createStyle({ ...io.terminal, columns: screen.size().columns - 1 });
  const pageSize = makeRoom(question, { io, screen, style });
  try {
    const { index } = await prompt<{ index: number }>([
      {
        type: 'select',
        name: 'index',
        message:
          pageSize < options.length ? `${message} (${String(options.length)} in all, up/down)` : message,
        choices: withLetters(options, screen.size().columns - 3).map((name, value) => ({ name, value })),
        pageSize,
        loop: false,
        theme: themeOf(style),
      },
    ]);
    const option = options[index];
    return option ? { type: 'chosen', value: option.value } : { type: 'back' };
  } catch (error) {
    return endOf(error, ending.signal.reason, options);
  } finally {
    stop();
  }
}

/** The letters that choose an option are in a column, where there is room for it. */
function withLetters(options: readonly Option<unknown>[], width: number): string[] {
  const longest = Math.max(...options.map(({ name }) => stringWidth(name)));
  const hasRoom = longest + 3 <= width;
  return options.map(({ name, letter }) =>
    letter === undefined || !hasRoom
      ? name
      : `${name}${' '.repeat(longest - stringWidth(name) + 2)}${letter}`,
  );
}

/** Why a question ended: the number of the option that its letter chose, Esc, or a new size. */
type Reason = number | 'back' | 'resized';

function endOf<Value>(error: unknown, reason: unknown, options: readonly Option<Value>[]): Answer<Value> {
  if (error instanceof Error && error.name === 'ExitPromptError') return { type: 'interrupted' };
  if (!(error instanceof Error) || error.name !== 'AbortPromptError') throw error;
  const option = typeof reason === 'number' ? options[reason] : undefined;
  if (option) return { type: 'chosen', value: option.value };
  return { type: reason === 'resized' ? 'resized' : 'back' };
}

/** The maximum time between the bytes of one key: arrows start with Esc too. */
const escapeDelayMs = 50;

interface Listening {
  readonly io: Io;
  readonly letters: readonly (string | undefined)[];
  readonly end: (reason: Reason) => void;
}

/** Passes keys to the menu; handles letters, Esc and resizes itself. */
function listen(
  keys: Readable,
  { io: { stdout }, letters, end }: Listening,
): { readonly input: NodeJS.ReadableStream; readonly stop: () => void } {
  const input = new PassThrough();
  let timer: NodeJS.Timeout | undefined;
  const onData = (chunk: Buffer): void => {
    const isWaiting = timer !== undefined;
    clearTimeout(timer);
    timer = undefined;
    const text = chunk.toString();
    const chosen = isWaiting ? -1 : letters.indexOf(text.toLowerCase());
    if (chosen >= 0) end(chosen);
    else if (!isWaiting && text === escape) timer = setTimeout(() => end('back'), escapeDelayMs);
    else input.write(withoutStop(isWaiting ? escape + text : text));
  };
  const onResize = (): void => end('resized');
  keys.on('data', onData);
  stdout.on('resize', onResize);
  return {
    input,
    stop: () => {
      clearTimeout(timer);
      keys.off('data', onData);
      stdout.off('resize', onResize);
    },
  };
}

const escape = '\u001b';

/** Node would stop the process at Ctrl-Z: undo for the learner, and pausing has its own option. */
function withoutStop(text: string): string {
  return text.replaceAll('\u001a', '');
}

/** The question, an empty row and the keys. */
const rowsAround = 3;

/** Clears the screen and prints the details. @returns the number of visible options */
function makeRoom(
  { details, options }: Pick<Question<unknown>, 'details' | 'options'>,
  { io, screen, style }: { readonly io: Io; readonly screen: Screen; readonly style: Style },
): number {
  const { columns, rows } = screen.size();
  const pageSize = Math.max(1, Math.min(options.length, rows - rowsAround - 1));
  const room = Math.max(0, rows - rowsAround - pageSize - 2);
  const told = details?.(style) ?? [];
  const shown = told.length > room ? [...told.slice(0, Math.max(0, room - 1)), style.quiet('...')] : told;
  const text = room > 0 ? shown.map((row) => `${sliceAnsi(row, columns - 1)}\r\n`).join('') : '';
  io.stdout.write(`\u001b[2J\u001b[H${text}${text === '' ? '' : '\r\n'}`);
  return pageSize;
}

function themeOf({ strong, quiet, code, plain }: Style): object {
  return {
    prefix: '',
    icon: { cursor: plain ? '>' : '❯' },
    style: {
      message: strong,
      highlight: code,
      answer: code,
      keysHelpTip: () => quiet('up/down   Enter: choose   Esc: back'),
    },
  };
}
